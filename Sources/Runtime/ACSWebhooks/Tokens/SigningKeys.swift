// SPDX-License-Identifier: MIT

import ACSEntraID
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Caches an issuer's keys. Concurrent callers share one fetch.
///
/// Keys are fetched again after an hour, while the cached ones are in use. If their host can't be reached, they are
/// used for a day. A token of an unknown key makes the keys be fetched at most twice a minute, however many forged
/// tokens arrive.
final class SigningKeys: Sendable {
    private static let refreshTime: TimeInterval = 3600
    private static let lifetime: TimeInterval = 86_400
    /// How long no keys are fetched after a failure, in seconds.
    private static let pauseTime: TimeInterval = 5
    /// How long a request waits for keys: Event Grid waits 30 seconds for its response.
    private static let patience = Duration.seconds(10)

    private let keys: RenewedValue<KeySet>
    private let now: @Sendable () -> Date
    private let clock: any Clock<Duration>

    init(_ request: SigningKeyRequest, of issuers: Set<String>, in environment: CredentialEnvironment) {
        let now = environment.now
        self.now = now
        clock = environment.clock
        let pause = FetchPause(length: Self.pauseTime)
        keys = RenewedValue(
            pausingAfter: .failure,
            waitsForEarlyRenewal: false,
            limit: .seconds(60),
            end: { $0.fetched.addingTimeInterval(Self.lifetime) },
            now: now
        ) {
            try await pause.fetch(now) {
                try await KeySet(document: try await request.document(), of: issuers, fetched: now())
            }
        }
    }

    /// Returns keys that contain the one with an id.
    ///
    /// - Throws: ``WebhookError`` of kind ``WebhookError/Kind/unknownKey`` if the issuer has no such key, or of kind
    ///   ``WebhookError/Kind/keysUnavailable`` if it can't be asked; or `CancellationError`.
    func keys(with id: String) async throws -> KeySet {
        let begun = now()
        let isDue: @Sendable (KeySet) -> Bool = { begun.timeIntervalSince($0.fetched) > Self.refreshTime }
        // Most requests find their key here, without a task for the time limit.
        if let last = keys.last, last.contains(id), !isDue(last) { return last }
        let current = try await waiting { try await $0.value(isDue: isDue) }
        if current.contains(id) { return current }
        // Keys that were fetched for this request need not be fetched again.
        var newer: KeySet? = current
        if current.fetched < begun {
            newer = try await waiting { try await $0.replacement { !$0.contains(id) } }
        }
        guard let newer else {
            // Not `unknownKey`, which the sender would take as final: the issuer may have a new key.
            throw WebhookError(
                .keysUnavailable,
                message: "The token's key is not known, and the issuer's keys were fetched less than a minute ago."
            )
        }
        guard newer.contains(id) else {
            throw WebhookError(.unknownKey, message: "The issuer has no key with the id that the token names.")
        }
        return newer
    }

    /// Waits for keys, but not longer than the sender waits for the response. The fetch continues for later requests.
    private func waiting<Value: Sendable>(
        _ value: @escaping @Sendable (RenewedValue<KeySet>) async throws -> Value
    ) async throws -> Value {
        do {
            return try await TimeLimit(Self.patience, clock: clock).run { [keys] in try await value(keys) }
        } catch let error as CancellationError {
            throw error
        } catch {
            throw WebhookError(
                .keysUnavailable,
                message: "The issuer's signing keys can't be fetched at the moment.",
                underlying: error
            )
        }
    }
}

/// Repeats the failure of a fetch for a while, so that not every request to a webhook causes another one.
private final class FetchPause: Sendable {
    private let length: TimeInterval
    private let failure = Mutex<(error: any Error, end: Date)?>(nil)

    init(length: TimeInterval) {
        self.length = length
    }

    func fetch(_ now: @Sendable () -> Date, _ work: () async throws -> KeySet) async throws -> KeySet {
        if let (error, end) = failure.withLock({ $0 }), now() < end { throw error }
        do {
            return try await work()
        } catch {
            if !(error is CancellationError) {
                failure.withLock { $0 = (error, now().addingTimeInterval(length)) }
            }
            throw error
        }
    }
}
