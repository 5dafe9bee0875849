// SPDX-License-Identifier: MIT

/// The identity that Azure gives to what runs in it: no secret is stored anywhere.
///
/// Works on virtual machines and what is built of them, App Service, Functions, Container Apps, Automation, machines that
/// Azure Arc manages, Azure Machine Learning and Cloud Shell, and in clusters with workload identities. Service Fabric is
/// not supported.
///
/// Not available, so that a chain goes on: when nobody answers, or the host has no such identity. Whether a virtual
/// machine's service is there is found out within a second in a chain, and within a quarter of a minute otherwise. Final:
/// when the host's proof can't be given, when it answers for another identity than the one that was asked for, when it is
/// overloaded or being updated (such as 429 or 5xx, after retries), when it gives a token that can't be used, and when
/// it has answered before and does not now.
public struct ManagedIdentityCredential: TokenCredential {
    fileprivate static let shared = ManagedIdentityCredential()

    let identity: ManagedIdentity
    let cache: TokenCache

    /// Finds the host when the first token is asked for.
    ///
    /// - Parameter identity: Which identity, where the resource has several.
    public init(_ identity: ManagedIdentity = .systemAssigned) {
        self.init(identity, in: .init())
    }

    /// - Parameters:
    ///   - identity: Which identity.
    ///   - usesWorkloadIdentity: Whether a cluster's workload identity is taken for a managed one.
    ///   - surroundings: Where it runs.
    package init(_ identity: ManagedIdentity, usesWorkloadIdentity: Bool = true, in surroundings: Surroundings) {
        self.identity = identity
        if usesWorkloadIdentity, let workload = Self.workloadIdentity(identity, surroundings) {
            cache = TokenCache(now: surroundings.now) { request in
                // It has a cache of its own, which would give again what this one wants replaced.
                var request = request
                request.requiresNewToken = true
                return try await workload.accessToken(for: request)
            }
            return
        }
        let asking = ManagedIdentityRequest(identity, surroundings)
        cache = TokenCache(now: surroundings.now) { try await asking.token(for: $0) }
    }

    /// Gets a token, a kept one where it is good for a while.
    ///
    /// - Throws: `CancellationError`, or ``ACSError`` of kind
    ///   - ``ACSError/Kind/credentialUnavailable`` where there is no host, or the host has no such identity;
    ///   - ``ACSError/Kind/authenticationFailed`` where the host gives no token although it is there, as said above, or
    ///     Entra gives none to a cluster's workload identity;
    ///   - ``ACSError/Kind/cannotConnect``, ``ACSError/Kind/connectionLost``, ``ACSError/Kind/timedOut``,
    ///     ``ACSError/Kind/untrustedServer``, ``ACSError/Kind/responseTooLarge`` or ``ACSError/Kind/transportFailure``
    ///     where a host that has answered before, or Entra, gives no answer that can be read;
    ///   - ``ACSError/Kind/invalidArgument`` for an empty id, for other than one scope, and for a workload identity's
    ///     tenant or authority host that can't be used.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        // Hosts give the tokens of their own tenant only.
        var request = request
        request.tenantID = nil
        return try await cache.token(for: request)
    }

    private static func workloadIdentity(
        _ identity: ManagedIdentity,
        _ surroundings: Surroundings
    ) -> WorkloadIdentityCredential? {
        let hosts = ["IDENTITY_ENDPOINT", "MSI_ENDPOINT"]
        let needed = ["AZURE_AUTHORITY_HOST", "AZURE_TENANT_ID", "AZURE_FEDERATED_TOKEN_FILE"]
        guard hosts.allSatisfy({ surroundings[$0] == nil }), needed.allSatisfy({ surroundings[$0] != nil }) else {
            return nil
        }
        switch identity {
        case .systemAssigned: return WorkloadIdentityCredential(in: surroundings)
        case .clientID(let id): return WorkloadIdentityCredential(clientID: id, in: surroundings)
        case .objectID, .resourceID: return nil
        }
    }
}

extension ResourceCredential where Self == ManagedIdentityCredential {
    /// The identity that Azure gives to what runs in it. All that use it share its tokens.
    public static var managedIdentity: ManagedIdentityCredential { .shared }

    /// A user-assigned identity, by its application's id.
    public static func managedIdentity(clientID: String) -> ManagedIdentityCredential { .init(.clientID(clientID)) }

    /// A user-assigned identity, by its object's id in Microsoft Entra ID.
    public static func managedIdentity(objectID: String) -> ManagedIdentityCredential { .init(.objectID(objectID)) }

    /// A user-assigned identity, by its path in Azure Resource Manager.
    public static func managedIdentity(resourceID: String) -> ManagedIdentityCredential {
        .init(.resourceID(resourceID))
    }
}
