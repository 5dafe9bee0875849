// SPDX-License-Identifier: MIT

/// An application of Microsoft Entra ID that proves who it is by a certificate.
///
/// Every failure is final: a chain does not go on behind it, because the certificate is there, whatever becomes of it.
public struct ClientCertificateCredential: TokenCredential {
    private let application: EntraApplication

    /// Takes over an application's certificate.
    ///
    /// - Parameters:
    ///   - tenantID: The tenant's id or one of its domains; AD FS (`adfs`) is not supported.
    ///   - clientID: The application's id.
    ///   - certificatePEM: The text of a PEM file: an RSA key that no password protects, and its certificate. PKCS #12
    ///     files can be turned into one with `openssl pkcs12 -nodes`.
    ///   - sendsCertificateChain: Whether the certificates go along with each request, which an application needs that is
    ///     registered by its certificate's name and issuer.
    ///   - authorityHost: The host of a sovereign cloud; nil for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Tenants whose tokens a service may ask for instead; `*` for any.
    ///   - transport: Sends the requests to Entra; nil for the transport that the process shares.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` for an argument that can't be used.
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
        in surroundings: Surroundings
    ) throws {
        let assertion = ClientAssertion(
            certificate: try ClientCertificate(pem: certificatePEM.value),
            clientID: clientID,
            sendsChain: sendsCertificateChain
        )
        application = try EntraApplication(
            EntraTenant(tenantID, authorityHost: authorityHost, surroundings),
            clientID: clientID,
            otherTenants: otherTenants,
            surroundings
        ) { address in
            ClientAssertion.fields(try assertion.text(for: address, now: surroundings.now()))
        }
    }

    /// Gets a token, a kept one where it is good for a while.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` when Entra refuses, or of a kind such as
    ///   ``ACSError/Kind/cannotConnect`` when it does not answer; or `CancellationError`.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await application.accessToken(for: request)
    }
}

extension ClientCertificateCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The application's id, and nothing of its key.
    public var description: String { "ClientCertificateCredential(\(application.clientID))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows the application's id.
    public var customMirror: Mirror { Mirror(self, children: ["clientID": application.clientID]) }
}
