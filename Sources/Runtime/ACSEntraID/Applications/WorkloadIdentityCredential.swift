// SPDX-License-Identifier: MIT

/// The credential of an application that authenticates with a token from its cluster, such as Azure Kubernetes Service.
///
/// The cluster writes that token to a file and replaces it from time to time. The file is read for each request to
/// Entra.
///
/// Unavailable, so that a chain continues: if a setting is missing, or if the file can't be read. Final: if Entra
/// refuses the token or does not respond, or if the file could be read before and can't be now.
public struct WorkloadIdentityCredential: TokenCredential {
    private let application: Result<EntraApplication, ACSError>

    /// Creates a credential from the arguments, or from the variables that the cluster sets.
    ///
    /// - Parameters:
    ///   - tenantID: The tenant's id; `nil` for `AZURE_TENANT_ID`.
    ///   - clientID: The application's id; `nil` for `AZURE_CLIENT_ID`.
    ///   - tokenFile: The path of the file with the cluster's token; `nil` for `AZURE_FEDERATED_TOKEN_FILE`.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Other tenants for which a service can request tokens; `*` for any.
    ///   - transport: Sends the requests to Entra; `nil` for the process's shared transport.
    public init(
        tenantID: String? = nil,
        clientID: String? = nil,
        tokenFile: String? = nil,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        transport: (any HTTPTransport)? = nil
    ) {
        self.init(
            tenantID: tenantID,
            clientID: clientID,
            tokenFile: tokenFile,
            authorityHost: authorityHost,
            otherTenants: otherTenants,
            in: .init(reachingEntraBy: transport)
        )
    }

    package init(
        tenantID: String? = nil,
        clientID: String? = nil,
        tokenFile: String? = nil,
        authorityHost: String? = nil,
        otherTenants: Set<String> = [],
        in environment: CredentialEnvironment
    ) {
        application = Result { () throws(ACSError) in
            let settings = try environment.settings([
                ("AZURE_TENANT_ID", tenantID), ("AZURE_CLIENT_ID", clientID), ("AZURE_FEDERATED_TOKEN_FILE", tokenFile),
            ])
            try CredentialPlace.tokenFile.check(settings[2])
            let file = FederatedTokenFile(settings[2], environment)
            return try EntraApplication(
                tenantID: settings[0],
                clientID: settings[1],
                authorityHost: authorityHost,
                otherTenants: otherTenants,
                proof: .assertion { try await file.token() },
                in: environment
            )
        }
    }

    /// Returns a token: a cached one if it remains valid for a while.
    ///
    /// - Throws: `CancellationError`, or ``ACSError`` of kind
    ///   - ``ACSError/Kind/credentialUnavailable`` if a setting is missing, or the cluster's token can't be read;
    ///   - ``ACSError/Kind/authenticationFailed`` if Entra refuses, the cluster's token can no longer be read, or a
    ///     service requests a token of a tenant that is not allowed;
    ///   - ``ACSError/Kind/cannotConnect``, ``ACSError/Kind/connectionLost``, ``ACSError/Kind/timedOut``,
    ///     ``ACSError/Kind/untrustedServer``, ``ACSError/Kind/responseTooLarge`` or ``ACSError/Kind/transportFailure``
    ///     if there is no readable response from Entra;
    ///   - ``ACSError/Kind/invalidArgument`` for an invalid tenant, client id or authority host.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await application.get().accessToken(for: request)
    }
}

extension CredentialEnvironment {
    /// Returns settings that are passed, or set in variables.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``, which names those that are missing.
    func settings(_ settings: [(variable: String, given: String?)]) throws(ACSError) -> [String] {
        let missing = settings.filter { $0.given == nil && self[$0.variable] == nil }.map(\.variable)
        guard missing.isEmpty else {
            throw ACSError(.credentialUnavailable, message: "Not set: \(missing.joined(separator: ", ")).")
        }
        return settings.compactMap { $0.given ?? self[$0.variable] }
    }
}
