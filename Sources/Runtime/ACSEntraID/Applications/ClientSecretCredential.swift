// SPDX-License-Identifier: MIT

/// An application of Microsoft Entra ID that proves who it is by a secret.
///
/// Prefer ``ManagedIdentityCredential`` or ``WorkloadIdentityCredential`` where they can be had: they need no secret.
/// Every failure is final: a chain does not go on behind it, because the secret is there, whatever becomes of it.
public struct ClientSecretCredential: TokenCredential {
    private let application: EntraApplication

    /// Takes over an application's secret.
    ///
    /// - Parameters:
    ///   - tenantID: The tenant's id or one of its domains; AD FS (`adfs`) is not supported.
    ///   - clientID: The application's id.
    ///   - clientSecret: Its secret.
    ///   - authorityHost: The host of a sovereign cloud; nil for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Tenants whose tokens a service may ask for instead; `*` for any.
    ///   - transport: Sends the requests to Entra; nil for the transport that the process shares.
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
        in surroundings: Surroundings
    ) throws {
        guard !clientSecret.value.isEmpty else {
            throw ACSError(.invalidArgument, message: "The client secret is empty.")
        }
        try CredentialPlace.clientSecret.check(clientSecret.value)
        application = try EntraApplication(
            EntraTenant(tenantID, authorityHost: authorityHost, surroundings),
            clientID: clientID,
            otherTenants: otherTenants,
            surroundings
        ) { _ in [("client_secret", clientSecret.value)] }
    }

    /// Gets a token, a kept one where it is good for a while.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` when Entra refuses, or of a kind such as
    ///   ``ACSError/Kind/cannotConnect`` when it does not answer; or `CancellationError`.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await application.accessToken(for: request)
    }
}

extension ClientSecretCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The application's id, and nothing of its secret.
    public var description: String { "ClientSecretCredential(\(application.clientID))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows the application's id.
    public var customMirror: Mirror { Mirror(self, children: ["clientID": application.clientID]) }
}
