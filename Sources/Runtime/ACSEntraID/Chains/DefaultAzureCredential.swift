// SPDX-License-Identifier: MIT

/// The credential for programs that run both in Azure and on a developer's machine: what is found first gives the tokens.
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
public struct DefaultAzureCredential: TokenCredential {
    fileprivate static let shared = DefaultAzureCredential()

    private let chain: ChainedTokenCredential

    /// Makes the chain.
    ///
    /// - Parameter others: The credentials behind those that are always asked.
    public init(then others: any TokenCredential...) {
        self.init(then: others, in: .init())
    }

    package init(then others: [any TokenCredential] = [], in surroundings: Surroundings) {
        let identity = surroundings["AZURE_CLIENT_ID"].map { ManagedIdentity.clientID($0) } ?? .systemAssigned
        chain = ChainedTokenCredential(
            [
                EnvironmentCredential(in: surroundings),
                WorkloadIdentityCredential(in: surroundings),
                ManagedIdentityCredential(identity, in: surroundings),
            ] + others
        )
    }

    /// Gets a token from the first credential that has one.
    ///
    /// - Throws: As ``ChainedTokenCredential`` does.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await chain.accessToken(for: request)
    }
}

extension ResourceCredential where Self == DefaultAzureCredential {
    /// What is found first: the environment's application, a workload identity, a managed identity. All that use it share
    /// its tokens.
    public static var `default`: DefaultAzureCredential { .shared }
}
