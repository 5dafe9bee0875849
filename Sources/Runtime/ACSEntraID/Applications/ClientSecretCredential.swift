// SPDX-License-Identifier: MIT

/// The credential of a Microsoft Entra ID application that authenticates with a secret.
///
/// Prefer ``ManagedIdentityCredential`` or ``WorkloadIdentityCredential`` if they are available, because they need no
/// secret. Every failure is final: a chain does not continue after it, because the secret is configured.
public struct ClientSecretCredential: TokenCredential {
    private let application: EntraApplication

    /// Creates a credential with a secret.
    ///
    /// - Parameters:
    ///   - tenantID: The tenant's id or one of its domains; AD FS (`adfs`) is not supported.
    ///   - clientID: The application's id.
    ///   - clientSecret: The secret's value.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Other tenants for which a service can request tokens; `*` for any.
    ///   - transport: Sends the requests to Entra; `nil` for the process's shared transport.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` for an argument that is empty or malformed.
    public init(
        tenantID: String,
        clientID: String,
        clientSecret: Secret,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        transport: (any HTTPTransport)? = nil
    ) throws {
        try self.init(
            tenantID: tenantID,
            clientID: clientID,
            clientSecret: clientSecret,
            authorityHost: authorityHost,
            otherTenants: otherTenants,
            in: .init(reachingEntraBy: transport)
        )
    }

    package init(
        tenantID: String,
        clientID: String,
        clientSecret: Secret,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        in environment: CredentialEnvironment
    ) throws {
        application = try EntraApplication(
            tenantID: tenantID,
            clientID: clientID,
            authorityHost: authorityHost,
            otherTenants: otherTenants,
            proof: .secret(clientSecret),
            in: environment
        )
    }

    /// Returns a token: a cached one if it remains valid for a while.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` if Entra refuses the secret, or of a kind
    ///   such as ``ACSError/Kind/cannotConnect`` if Entra does not respond; or `CancellationError`.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await application.accessToken(for: request)
    }
}

extension ClientSecretCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The application's id; its secret is redacted.
    public var description: String { "ClientSecretCredential(\(application.clientID))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the application's id only.
    public var customMirror: Mirror { Mirror(self, children: ["clientID": application.clientID]) }
}
