// SPDX-License-Identifier: MIT

/// The identity that Azure gives a resource. No secret is stored anywhere.
///
/// It works on virtual machines and services built on them, App Service, Functions, Container Apps and Automation. It
/// also works on machines managed by Azure Arc, in Azure Machine Learning and Cloud Shell, and in clusters with
/// workload identities. Service Fabric is not supported.
///
/// It is unavailable, so that a chain continues, if no host responds or if the host has no such identity. In a chain, a
/// missing virtual machine service is detected within a second; otherwise within 15 seconds.
///
/// These failures are final:
///
/// - The host's challenge can't be met.
/// - The host responds for another identity.
/// - The host is overloaded or being updated (429 or 5xx, after retries).
/// - The host's token can't be used.
/// - The host has responded before, and does not now.
public struct ManagedIdentityCredential: TokenCredential {
    fileprivate static let shared = ManagedIdentityCredential()

    let identity: ManagedIdentity
    let cache: TokenCache

    /// Creates a credential. The host is determined when the first token is requested.
    ///
    /// - Parameter identity: The identity, if the resource has several.
    public init(_ identity: ManagedIdentity = .systemAssigned) {
        self.init(identity, in: .init())
    }

    /// Creates a credential.
    ///
    /// - Parameters:
    ///   - identity: The identity.
    ///   - usesWorkloadIdentity: Whether a cluster's workload identity is used as a managed one.
    ///   - environment: The environment of the process.
    package init(_ identity: ManagedIdentity, usesWorkloadIdentity: Bool = true, in environment: CredentialEnvironment)
    {
        self.identity = identity
        if usesWorkloadIdentity, let workload = Self.workloadIdentity(identity, environment) {
            cache = TokenCache(now: environment.now) { request in
                // It has a cache of its own, which would return the token that this one wants to refresh.
                var request = request
                request.requiresNewToken = true
                return try await workload.accessToken(for: request)
            }
            return
        }
        let asking = ManagedIdentityRequest(identity, environment)
        cache = TokenCache(now: environment.now) { try await asking.token(for: $0) }
    }

    /// Returns a token: a cached one if it remains valid for a while.
    ///
    /// - Throws: `CancellationError`, or ``ACSError`` of kind
    ///   - ``ACSError/Kind/credentialUnavailable`` if there is no host, or the host has no such identity;
    ///   - ``ACSError/Kind/authenticationFailed`` if the host exists but does not issue a token, as described above, or
    ///     if Entra refuses a cluster's workload identity;
    ///   - ``ACSError/Kind/cannotConnect``, ``ACSError/Kind/connectionLost``, ``ACSError/Kind/timedOut``,
    ///     ``ACSError/Kind/untrustedServer``, ``ACSError/Kind/responseTooLarge`` or ``ACSError/Kind/transportFailure``
    ///     if there is no readable response from Entra, or from a host that has responded before;
    ///   - ``ACSError/Kind/invalidArgument`` for an id that is empty or recognizably something else, and for other than
    ///     one scope. Also for an invalid tenant or authority host of a workload identity.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        // Hosts issue tokens of their own tenant only.
        var request = request
        request.tenantID = nil
        return try await cache.token(for: request)
    }

    private static func workloadIdentity(
        _ identity: ManagedIdentity,
        _ environment: CredentialEnvironment
    ) -> WorkloadIdentityCredential? {
        let hosts = ["IDENTITY_ENDPOINT", "MSI_ENDPOINT"]
        let needed = ["AZURE_AUTHORITY_HOST", "AZURE_TENANT_ID", "AZURE_FEDERATED_TOKEN_FILE"]
        guard hosts.allSatisfy({ environment[$0] == nil }), needed.allSatisfy({ environment[$0] != nil }) else {
            return nil
        }
        switch identity {
        case .systemAssigned: return WorkloadIdentityCredential(in: environment)
        case .clientID(let id): return WorkloadIdentityCredential(clientID: id, in: environment)
        case .objectID, .resourceID: return nil
        }
    }
}

extension ResourceCredential where Self == ManagedIdentityCredential {
    /// The identity that Azure gives the resource. All uses share its tokens.
    public static var managedIdentity: ManagedIdentityCredential { .shared }

    /// A user-assigned identity, by its client id.
    public static func managedIdentity(clientID: String) -> ManagedIdentityCredential { .init(.clientID(clientID)) }

    /// A user-assigned identity, by its object id in Microsoft Entra ID.
    public static func managedIdentity(objectID: String) -> ManagedIdentityCredential { .init(.objectID(objectID)) }

    /// A user-assigned identity, by its resource id in Azure Resource Manager.
    public static func managedIdentity(resourceID: String) -> ManagedIdentityCredential {
        .init(.resourceID(resourceID))
    }
}
