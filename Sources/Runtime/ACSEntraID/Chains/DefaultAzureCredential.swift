// SPDX-License-Identifier: MIT

/// The credential for programs that run both in Azure and on a developer's machine: what is found first gives the tokens,
/// and keeps to give them, so that a program does not change its identity while it runs.
///
/// Asked in turn: ``EnvironmentCredential``, ``WorkloadIdentityCredential``, ``ManagedIdentityCredential``, then what the
/// app adds, such as the signed-in user of the Azure CLI (`import ACSAzureCLI`), which is kept in a library of its own so
/// that a container need not be able to start processes:
///
/// ```swift
/// let credential = DefaultAzureCredential(then: AzureCLICredential())
/// ```
///
/// Microsoft's chain goes on behind these: a shared token cache, Visual Studio Code, Azure PowerShell, the Azure Developer
/// CLI, a browser and a broker. They are not here. `AZURE_CLIENT_ID` names the user-assigned managed identity.
///
/// `AZURE_TOKEN_CREDENTIALS` leaves a part of the chain: `prod` the three that are always asked, `dev` those that the app
/// adds, and the name of a type that one alone, whatever its case. A managed identity's host is then given the time that
/// it has outside a chain.
public struct DefaultAzureCredential: TokenCredential {
    fileprivate static let shared = DefaultAzureCredential()

    private let credential: Result<any TokenCredential, ACSError>

    /// Makes the chain.
    ///
    /// - Parameters:
    ///   - others: The credentials behind those that are always asked.
    ///   - transport: Sends the requests to Entra, for instance through a proxy; nil for the transport that the process
    ///     shares, which asks the hosts of managed identities always.
    public init(then others: any TokenCredential..., transport: (any HTTPTransport)? = nil) {
        self.init(then: others, in: .init(reachingEntraBy: transport))
    }

    package init(then others: [any TokenCredential] = [], in surroundings: Surroundings) {
        let selection = CredentialSelection(surroundings)
        let managed = ManagedIdentityCredential(
            ManagedIdentity(defaultIn: surroundings),
            // The name of the one credential does not stand for the other.
            usesWorkloadIdentity: selection != .named("managedidentitycredential"),
            in: surroundings
        )
        credential = Result { () throws(ACSError) in
            try selection.credential(
                own: [EnvironmentCredential(in: surroundings), WorkloadIdentityCredential(in: surroundings), managed],
                added: others
            )
        }
    }

    /// Gets a token from the first credential that has one.
    ///
    /// - Throws: As ``ChainedTokenCredential`` does; or ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` for a name
    ///   in `AZURE_TOKEN_CREDENTIALS` that no credential has.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await credential.get().accessToken(for: request)
    }
}

extension ManagedIdentity {
    /// The one that `AZURE_CLIENT_ID` names, or the resource's own.
    ///
    /// Cloud Shell has the identity of the person who opened it only, and the variable is meant for somebody else there.
    fileprivate init(defaultIn surroundings: Surroundings) {
        guard let id = surroundings["AZURE_CLIENT_ID"], !ManagedIdentityHost.isCloudShell(surroundings) else {
            self = .systemAssigned
            return
        }
        self = .clientID(id)
    }
}

extension ResourceCredential where Self == DefaultAzureCredential {
    /// What is found first: the environment's application, a workload identity, a managed identity. All that use it share
    /// its tokens.
    public static var `default`: DefaultAzureCredential { .shared }
}
