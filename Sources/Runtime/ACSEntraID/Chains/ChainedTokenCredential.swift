// SPDX-License-Identifier: MIT

import Synchronization

/// A chain of credentials. The first one that is available supplies the tokens.
///
/// A credential is skipped if it throws ``ACSError/Kind/credentialUnavailable``. Any other error is final, because the
/// credential is configured and fails. The credential that worked is tried first from then on.
public struct ChainedTokenCredential: TokenCredential {
    /// Whether a chain is requesting a token. Credentials that take long to find out that they are unavailable hurry
    /// then.
    @TaskLocal static var isRequesting = false

    private let credentials: [any TokenCredential]
    private let keepsToOne: Bool
    private let chosen = Choice()

    private final class Choice: Sendable {
        let index = Mutex<Int?>(nil)
    }

    /// Creates a chain.
    ///
    /// - Parameter credentials: The credentials, in the order in which they are tried.
    public init(_ credentials: any TokenCredential...) {
        self.init(credentials)
    }

    /// Creates a chain of credentials that were collected at run time.
    public init(_ credentials: [any TokenCredential]) {
        self.init(credentials, keepsToOne: false)
    }

    /// - Parameter keepsToOne: Whether only the credential that worked is used from then on. The others would supply
    ///   tokens of another identity.
    init(_ credentials: [any TokenCredential], keepsToOne: Bool) {
        self.credentials = credentials
        self.keepsToOne = keepsToOne
    }

    /// Returns a token from the first available credential.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``, which says why each credential is
    ///   unavailable; the final error of a credential; or `CancellationError`.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        if keepsToOne, let only = chosen.index.withLock({ $0 }) {
            return try await credentials[only].accessToken(for: request)
        }
        var reasons: [String] = []
        for index in order {
            let credential = credentials[index]
            do {
                let token = try await Self.$isRequesting.withValue(true) {
                    try await credential.accessToken(for: request)
                }
                let first = choose(index)
                // If another call chose first, this one must not act under a second identity.
                return first == index ? token : try await credentials[first].accessToken(for: request)
            } catch let error as ACSError where error.kind == .credentialUnavailable {
                reasons.append("\(type(of: credential)): \(error.message)")
            }
        }
        throw ACSError(
            .credentialUnavailable,
            message: credentials.isEmpty
                ? "The chain has no credential."
                : "No credential of the chain is available. \(reasons.joined(separator: " "))"
        )
    }

    /// Chooses a credential, unless another one was chosen for good.
    private func choose(_ index: Int) -> Int {
        chosen.index.withLock { chosen in
            if keepsToOne, let chosen { return chosen }
            chosen = index
            return index
        }
    }

    private var order: [Int] {
        let indices = Array(credentials.indices)
        guard let first = chosen.index.withLock({ $0 }) else { return indices }
        return [first] + indices.filter { $0 != first }
    }
}
