// SPDX-License-Identifier: MIT

/// An application that proves who it is by a token of the cluster that it runs in, such as Azure Kubernetes Service.
///
/// The cluster writes that token to a file and replaces it from time to time; the file is read for each request to Entra.
/// Not available, so that a chain goes on: when one of the settings is missing or the file can't be read. Final: when
/// Entra refuses the token or does not answer, and when the file could be read before and can't now.
public struct WorkloadIdentityCredential: TokenCredential {
    private let application: Result<EntraApplication, ACSError>

    /// Takes its settings from the arguments, or from the variables that the cluster sets.
    ///
    /// - Parameters:
    ///   - tenantID: The tenant's id; nil for `AZURE_TENANT_ID`.
    ///   - clientID: The application's id; nil for `AZURE_CLIENT_ID`.
    ///   - tokenFile: The path of the cluster's token; nil for `AZURE_FEDERATED_TOKEN_FILE`.
    ///   - authorityHost: The host of a sovereign cloud; nil for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Tenants whose tokens a service may ask for instead; `*` for any.
    ///   - transport: Sends the requests to Entra; nil for the transport that the process shares.
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
        in surroundings: Surroundings
    ) {
        application = Result { () throws(ACSError) in
            let settings = try surroundings.settings([
                ("AZURE_TENANT_ID", tenantID), ("AZURE_CLIENT_ID", clientID), ("AZURE_FEDERATED_TOKEN_FILE", tokenFile),
            ])
            try CredentialPlace.tokenFile.check(settings[2])
            let file = FederatedTokenFile(settings[2], surroundings)
            return try EntraApplication(
                EntraTenant(settings[0], authorityHost: authorityHost, surroundings),
                clientID: settings[1],
                otherTenants: otherTenants,
                surroundings
            ) { _ in ClientAssertion.fields(try await file.token()) }
        }
    }

    /// Gets a token, a kept one where it is good for a while.
    ///
    /// - Throws: `CancellationError`, or ``ACSError`` of kind
    ///   - ``ACSError/Kind/credentialUnavailable`` where a setting is missing, or the cluster's token can't be read;
    ///   - ``ACSError/Kind/authenticationFailed`` where Entra gives no token, the cluster's can't be read any more, or that of a
    ///     tenant is asked for that is not allowed;
    ///   - ``ACSError/Kind/cannotConnect``, ``ACSError/Kind/connectionLost``, ``ACSError/Kind/timedOut``,
    ///     ``ACSError/Kind/untrustedServer``, ``ACSError/Kind/responseTooLarge`` or ``ACSError/Kind/transportFailure``
    ///     where Entra gives no answer that can be read;
    ///   - ``ACSError/Kind/invalidArgument`` for a tenant, a client id or an authority host that can't be used.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await application.get().accessToken(for: request)
    }
}

extension Surroundings {
    /// Settings that are given, or that variables hold.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` that names those that are missing.
    func settings(_ settings: [(variable: String, given: String?)]) throws(ACSError) -> [String] {
        let missing = settings.filter { $0.given == nil && self[$0.variable] == nil }.map(\.variable)
        guard missing.isEmpty else {
            throw ACSError(.credentialUnavailable, message: "Not set: \(missing.joined(separator: ", ")).")
        }
        return settings.compactMap { $0.given ?? self[$0.variable] }
    }
}
