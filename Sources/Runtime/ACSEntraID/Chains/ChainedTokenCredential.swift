// SPDX-License-Identifier: MIT

import Synchronization

/// Several credentials, of which the first that is available here gives the tokens.
///
/// A credential is passed over when it throws ``ACSError/Kind/credentialUnavailable``; any other error is final, because
/// the credential is there and something is wrong with it. The one that worked is asked first from then on.
public struct ChainedTokenCredential: TokenCredential {
    /// Whether a chain asks, for credentials that take longer than a chain can wait to find out that they are not
    /// available.
    @TaskLocal static var isAsking = false

    private let credentials: [any TokenCredential]
    private let keepsToOne: Bool
    private let chosen = Choice()

    private final class Choice: Sendable {
        let index = Mutex<Int?>(nil)
    }

    /// Makes a chain.
    ///
    /// - Parameter credentials: The credentials, in the order in which they are asked.
    public init(_ credentials: any TokenCredential...) {
        self.init(credentials)
    }

    /// Makes a chain of credentials that were collected at run time.
    public init(_ credentials: [any TokenCredential]) {
        self.init(credentials, keepsToOne: false)
    }

    /// - Parameter keepsToOne: Whether the others are asked no more once one has given a token: they would give that of
    ///   another identity.
    init(_ credentials: [any TokenCredential], keepsToOne: Bool) {
        self.credentials = credentials
        self.keepsToOne = keepsToOne
    }

    /// Gets a token from the first credential that has one.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` that says for each credential why it had
    ///   none, the final error of one of them, or `CancellationError`.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        if keepsToOne, let only = chosen.index.withLock({ $0 }) {
            return try await credentials[only].accessToken(for: request)
        }
        var reasons: [String] = []
        for index in order {
            let credential = credentials[index]
            do {
                let token = try await Self.$isAsking.withValue(true) { try await credential.accessToken(for: request) }
                let first = choose(index)
                // Another call was sooner: nobody acts as two.
                return first == index ? token : try await credentials[first].accessToken(for: request)
            } catch let error as ACSError where error.kind == .credentialUnavailable {
                reasons.append("\(type(of: credential)): \(error.message)")
            }
        }
        throw ACSError(
            .credentialUnavailable,
            message: credentials.isEmpty
                ? "The chain has no credential."
                : "No credential of the chain is available here. \(reasons.joined(separator: " "))"
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
