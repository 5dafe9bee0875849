// SPDX-License-Identifier: MIT

/// The credential of a Microsoft Entra ID application that authenticates with a certificate.
///
/// Every failure is final: a chain does not continue after it, because the certificate is configured.
public struct ClientCertificateCredential: TokenCredential {
    private let application: EntraApplication

    /// Creates a credential with a certificate.
    ///
    /// - Parameters:
    ///   - tenantID: The tenant's id or one of its domains; AD FS (`adfs`) is not supported.
    ///   - clientID: The application's id.
    ///   - certificatePEM: A PEM text with an RSA key that has no password, and its certificate. To convert a PKCS #12
    ///     file, use `openssl pkcs12 -nodes`.
    ///   - sendsCertificateChain: Whether each request includes the certificates. Required if the application is
    ///     registered by its certificate's subject name and issuer.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Other tenants for which a service can request tokens; `*` for any.
    ///   - transport: Sends the requests to Entra; `nil` for the process's shared transport.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` for an invalid argument.
    public init(
        tenantID: String,
        clientID: String,
        certificatePEM: Secret,
        sendsCertificateChain: Bool = false,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        transport: (any HTTPTransport)? = nil
    ) throws {
        try self.init(
            tenantID: tenantID,
            clientID: clientID,
            certificatePEM: certificatePEM,
            sendsCertificateChain: sendsCertificateChain,
            authorityHost: authorityHost,
            otherTenants: otherTenants,
            in: .init(reachingEntraBy: transport)
        )
    }

    package init(
        tenantID: String,
        clientID: String,
        certificatePEM: Secret,
        sendsCertificateChain: Bool = false,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        in environment: CredentialEnvironment
    ) throws {
        let certificate = try ClientCertificate(pem: certificatePEM.value)
        application = try EntraApplication(
            tenantID: tenantID,
            clientID: clientID,
            authorityHost: authorityHost,
            otherTenants: otherTenants,
            proof: .certificate(certificate, clientID: clientID, sendsChain: sendsCertificateChain),
            in: environment
        )
    }

    /// Returns a token: a cached one if it remains valid for a while.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` if Entra refuses the certificate, or of a
    ///   kind such as ``ACSError/Kind/cannotConnect`` if Entra does not respond; or `CancellationError`.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await application.accessToken(for: request)
    }
}

extension ClientCertificateCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The application's id; its key is redacted.
    public var description: String { "ClientCertificateCredential(\(application.clientID))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the application's id only.
    public var customMirror: Mirror { Mirror(self, children: ["clientID": application.clientID]) }
}
