// SPDX-License-Identifier: MIT

/// The credential of a Microsoft Entra ID application that authenticates with the app's own assertion.
///
/// An assertion is a JSON Web Token that a key vault signs, or that another issuer issues to a workload and the
/// application trusts.
///
/// ```swift
/// let credential = try ClientAssertionCredential(tenantID: tenant, clientID: client) {
///     try await vault.signedAssertion()
/// }
/// ```
///
/// Tokens are cached. The closure runs for each request to Entra, once for all waiting calls. Every failure is final: a
/// chain does not continue after it, because the application is configured.
public struct ClientAssertionCredential: TokenCredential {
    private let application: EntraApplication

    /// Creates a credential whose assertions a closure returns.
    ///
    /// - Parameters:
    ///   - tenantID: The tenant's id or one of its domains; AD FS (`adfs`) is not supported.
    ///   - clientID: The application's id.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Other tenants for which a service can request tokens; `*` for any.
    ///   - transport: Sends the requests to Entra; `nil` for the process's shared transport.
    ///   - assertion: Returns an assertion that is valid now: a JSON Web Token for the tenant, issued for the
    ///     application.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` for an argument that is empty or malformed.
    public init(
        tenantID: String,
        clientID: String,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        transport: (any HTTPTransport)? = nil,
        assertion: @escaping @Sendable () async throws -> String
    ) throws {
        try self.init(
            tenantID: tenantID,
            clientID: clientID,
            authorityHost: authorityHost,
            otherTenants: otherTenants,
            in: .init(reachingEntraBy: transport),
            assertion: assertion
        )
    }

    package init(
        tenantID: String,
        clientID: String,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        in environment: CredentialEnvironment,
        assertion: @escaping @Sendable () async throws -> String
    ) throws {
        application = try EntraApplication(
            tenantID: tenantID,
            clientID: clientID,
            authorityHost: authorityHost,
            otherTenants: otherTenants,
            proof: .assertion { try await Self.text(of: assertion) },
            in: environment
        )
    }

    /// Returns a token: a cached one if it remains valid for a while.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` if the closure fails or returns something
    ///   that is recognizably not an assertion, or if Entra refuses it. Of a kind such as
    ///   ``ACSError/Kind/cannotConnect`` if Entra does not respond. `CancellationError` if the task is cancelled.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await application.accessToken(for: request)
    }

    private static func text(of assertion: @Sendable () async throws -> String) async throws -> String {
        let text: String
        do {
            text = String(try await assertion().trimmingASCIIWhitespace())
        } catch is CancellationError where Task.isCancelled {
            throw CancellationError()
        } catch {
            // Not the closure's own error: one of kind `credentialUnavailable` would let a chain act as another
            // identity.
            throw ACSError(
                .authenticationFailed,
                message: "The closure that returns client assertions failed.",
                underlying: error
            )
        }
        guard !text.isEmpty else {
            throw ACSError(.authenticationFailed, message: "The closure that returns client assertions returned none.")
        }
        try CredentialPlace.clientAssertion.check(text)
        return text
    }
}

extension ClientAssertionCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The application's id; its assertions are redacted.
    public var description: String { "ClientAssertionCredential(\(application.clientID))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the application's id only.
    public var customMirror: Mirror { Mirror(self, children: ["clientID": application.clientID]) }
}
