// SPDX-License-Identifier: MIT

import Synchronization

/// Requests tokens for one identity from its host.
final class ManagedIdentityRequest: Sendable {
    private let identity: ManagedIdentity
    private let environment: CredentialEnvironment
    private let issuer: Issuer
    /// Whether the host has responded once, so that it exists.
    private let hasResponded = Mutex(false)
    /// Whether the address has issued a token once, so that it is the host, whatever it responds later.
    private let hasIssuedToken = Mutex(false)

    init(_ identity: ManagedIdentity, _ environment: CredentialEnvironment) {
        self.identity = identity
        self.environment = environment
        issuer = Issuer(environment)
    }

    /// Returns a token.
    ///
    /// - Throws: ``ACSError``, or `CancellationError`.
    func token(for request: TokenRequest) async throws -> AccessToken {
        try identity.check()
        let host = try await ManagedIdentityHost.find(environment)
        var call = try host.call(try request.resource(of: "A managed identity"), identity)
        try await probe(host, call)
        var response = try await response(host, call)
        if host.interface.challenges {
            guard response.head.status == 401 else { throw refused(host, response) }
            let proof = try await ArcChallenge(response.head).authorization(environment)
            call.secretHeaders.append(("Authorization", proof))
            response = try await self.response(host, call)
            guard isForIdentity(response) else {
                throw ACSError(
                    .authenticationFailed,
                    message: "\(host.name) responded for another identity: its agent knows no user-assigned ones."
                )
            }
        }
        guard let token = try token(of: response, host) else { throw refused(host, response) }
        hasIssuedToken.withLock { $0 = true }
        return token
    }

    /// A token that can't be used is final: the host exists, and a chain that continued would act under another
    /// identity.
    private func token(of response: TokenResponse, _ host: ManagedIdentityHost) throws(ACSError) -> AccessToken? {
        do throws(UnusableToken) {
            return try response.token(host.interface.expiry, now: environment.now())
        } catch {
            throw ACSError(
                .authenticationFailed,
                message: "\(host.name) returned a token that can't be used: \(error.reason)."
            )
        }
    }

    private func response(_ host: ManagedIdentityHost, _ call: TokenCall) async throws -> TokenResponse {
        do {
            let response = try await issuer.response(to: call, retry: host.interface.retry)
            hasResponded.withLock { $0 = true }
            return response
        } catch let failure as NoTokenResponse {
            // A chain that continued would act under another identity.
            throw failure.error(as: hasResponded.withLock { $0 } ? nil : .credentialUnavailable)
        }
    }

    /// Determines quickly whether the host exists: within a second in a chain, otherwise in a few attempts.
    ///
    /// A timeout on the token request itself would cut off hosts that take long to get a token.
    private func probe(_ host: ManagedIdentityHost, _ call: TokenCall) async throws {
        guard host.needsProbe, !hasResponded.withLock({ $0 }) else { return }
        let isInChain = ChainedTokenCredential.isRequesting
        var probe = call
        // Without its headers, the service refuses at once, which is a response.
        probe.headers = []
        do {
            let response = try await issuer.response(
                to: probe,
                retry: .probe(isPatient: !isInChain),
                headWithin: .seconds(isInChain ? 1 : 2)
            )
            guard !response.isFromProxy else {
                throw ACSError(.credentialUnavailable, message: "\(host.name) can't be reached from here.")
            }
        } catch let failure as NoTokenResponse {
            throw failure.error(as: .credentialUnavailable)
        }
        hasResponded.withLock { $0 = true }
    }

    /// Whether the response names the requested identity, as agents that know user-assigned ones do.
    private func isForIdentity(_ response: TokenResponse) -> Bool {
        guard let id = identity.id, let json = response.json, json["access_token"] != nil else { return true }
        let named = ["client_id", "object_id", "msi_res_id", "mi_res_id"].compactMap { json[$0]?.stringValue }
        return named.contains { $0.lowercased() == id.lowercased() }
    }

    /// A host that may issue a token later exists: a chain that continued would act under another identity. Other
    /// services at its address, such as those of other clouds, do not know the path, or respond with other than JSON.
    private func refused(_ host: ManagedIdentityHost, _ response: TokenResponse) -> ACSError {
        let isHost = hasIssuedToken.withLock { $0 } || response.json != nil && response.head.status != 404
        let mayPass = isHost && host.interface.retry.mayPass(response.head.status)
        return ACSError(
            mayPass ? .authenticationFailed : .credentialUnavailable,
            message: "\(host.name) did not issue a token: \(response.refusal).",
            isRetryable: mayPass,
            retryAfter: response.head.retryAfter
        )
    }
}
