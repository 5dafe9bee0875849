// SPDX-License-Identifier: MIT

/// The credential for programs that run both in Azure and on a developer's machine. The first available credential
/// supplies all tokens, so that a program does not change its identity while it runs.
///
/// The chain: ``EnvironmentCredential``, ``WorkloadIdentityCredential``, ``ManagedIdentityCredential``, followed by
/// those that the app adds. `ACSAzureCLI` has the signed-in user of the Azure CLI; it is a separate library so that a
/// container need not be able to start processes:
///
/// ```swift
/// let credential = DefaultAzureCredential(then: AzureCLICredential())
/// ```
///
/// Microsoft's chain has more credentials, which are not supported. These are a shared token cache, Visual Studio
/// Code, Azure PowerShell, the Azure Developer CLI, a browser and a broker. `AZURE_CLIENT_ID` selects the user-assigned
/// managed identity.
///
/// `AZURE_TOKEN_CREDENTIALS` selects a part of the chain: `prod` the first three, and `dev` those that the app adds.
/// The name of a type, in any case, selects that credential alone. A single managed identity then has the time that it
/// has outside a chain.
public struct DefaultAzureCredential: TokenCredential {
    fileprivate static let shared = DefaultAzureCredential()

    private let credential: Result<any TokenCredential, ACSError>

    /// Creates the chain.
    ///
    /// - Parameters:
    ///   - others: The credentials after the chain's own.
    ///   - transport: Sends the requests to Entra, for instance through a proxy; `nil` for the process's shared
    ///     transport. Requests to the hosts of managed identities always use the shared one.
    public init(then others: any TokenCredential..., transport: (any HTTPTransport)? = nil) {
        self.init(then: others, in: .init(reachingEntraBy: transport))
    }

    package init(then others: [any TokenCredential] = [], in environment: CredentialEnvironment) {
        let selection = CredentialSelection(environment)
        let managed = ManagedIdentityCredential(
            ManagedIdentity(defaultIn: environment),
            // Selecting a managed identity by name must not select a workload identity.
            usesWorkloadIdentity: selection != .named("managedidentitycredential"),
            in: environment
        )
        credential = Result { () throws(ACSError) in
            try selection.credential(
                own: [EnvironmentCredential(in: environment), WorkloadIdentityCredential(in: environment), managed],
                added: others
            )
        }
    }

    /// Returns a token from the first available credential.
    ///
    /// - Throws: The errors of ``ChainedTokenCredential``; or ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if
    ///   `AZURE_TOKEN_CREDENTIALS` names no credential of the chain.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await credential.get().accessToken(for: request)
    }
}

extension ManagedIdentity {
    /// The identity that `AZURE_CLIENT_ID` names, or the resource's own.
    ///
    /// In Cloud Shell, only the person who opened it has an identity, and the variable has another purpose.
    fileprivate init(defaultIn environment: CredentialEnvironment) {
        guard let id = environment["AZURE_CLIENT_ID"], !ManagedIdentityHost.isCloudShell(environment) else {
            self = .systemAssigned
            return
        }
        self = .clientID(id)
    }
}

extension ResourceCredential where Self == DefaultAzureCredential {
    /// The first of these that is available: the environment's application, a workload identity, a managed identity.
    /// All uses share its tokens.
    public static var `default`: DefaultAzureCredential { .shared }
}
