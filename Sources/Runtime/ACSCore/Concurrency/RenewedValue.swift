// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// A value that expires, such as a token. Concurrent callers share one renewal.
///
/// The renewal belongs to no caller: cancelling a caller does not cancel it, and later callers get its value. Issuers
/// may limit how many tokens they issue, and a discarded response would have to be requested again.
package final class RenewedValue<Value: Sendable>: Sendable {
    /// When early renewals pause for half a minute, so that not every call waits for one.
    package enum Pause: Sendable {
        /// After a failed renewal.
        case failure
        /// After every renewal: the issuer may return the same value until it expires.
        case any
    }

    private static var pause: TimeInterval { 30 }

    /// The timeout of a renewal: longer than any issuer takes, with all its retries.
    private static var limit: Duration { .seconds(600) }

    private struct State {
        var value: Value?
        var generation = 0
        var nextEarlyRenewal = Date.distantPast
        var nextReplacement = Date.distantPast
        /// Whether a caller is about to start a replacement.
        var isStarting = false
    }

    private let pause: Pause
    private let waitsForEarlyRenewal: Bool
    private let end: @Sendable (Value) -> Date
    private let now: @Sendable () -> Date
    private let renew: @Sendable () async throws -> Value
    private let state: Mutex<State>
    private let renewing: SharedTask<Value>

    /// Creates a value that is renewed.
    ///
    /// - Parameters:
    ///   - value: The initial value.
    ///   - pause: When early renewals pause.
    ///   - waitsForEarlyRenewal: Whether the caller that starts an early renewal waits for it. Otherwise it gets the
    ///     current value, as all others do.
    ///   - limit: The timeout of a renewal.
    ///   - end: Returns when a value expires.
    ///   - now: Returns the current time.
    ///   - renew: Fetches the next value.
    package init(
        _ value: Value? = nil,
        pausingAfter pause: Pause,
        waitsForEarlyRenewal: Bool,
        limit: Duration = RenewedValue.limit,
        end: @escaping @Sendable (Value) -> Date,
        now: @escaping @Sendable () -> Date,
        renew: @escaping @Sendable () async throws -> Value
    ) {
        state = Mutex(State(value: value))
        self.pause = pause
        self.waitsForEarlyRenewal = waitsForEarlyRenewal
        renewing = SharedTask(keepsValue: false, limit: limit)
        self.end = end
        self.now = now
        self.renew = renew
    }

    /// The current value, even if it has expired.
    package var last: Value? { state.withLock { $0.value } }

    /// Whether a renewal is in progress.
    package var isRenewing: Bool { renewing.isRunning }

    /// Returns a value that has not expired.
    ///
    /// - Parameter isDue: Whether a value should be renewed before it expires. During such a renewal, other callers use
    ///   the current value.
    /// - Throws: The renewal's error if there is no valid value, or `CancellationError`.
    package func value(isDue: (Value) -> Bool) async throws -> Value {
        let state = state.withLock { $0 }
        guard let value = state.value, end(value) > now() else { return try await renewed(since: state.generation) }
        guard isDue(value), state.nextEarlyRenewal <= now(), !renewing.isRunning else { return value }
        guard waitsForEarlyRenewal else {
            renewing.start(renewal(since: state.generation))
            return value
        }
        do {
            return try await renewed(since: state.generation)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The current value remains valid for a while; by then, the cause of a failed early renewal may have
            // passed.
            guard end(value) > now() else { throw error }
            return value
        }
    }

    /// Fetches the next value, even if the current one is still valid.
    package func renewed() async throws -> Value {
        try await renewed(since: state.withLock { $0.generation })
    }

    /// Returns another value in place of one that was refused before it expired.
    ///
    /// - Parameter isRefused: Whether a value is the refused one. Another caller may have replaced it already.
    /// - Returns: `nil` if a value was replaced less than half a minute ago. An issuer whose values are all refused
    ///   should not be called once per request.
    package func replacement(where isRefused: (Value) -> Bool) async throws -> Value? {
        let (refused, isTooSoon) = state.withLock { state -> (generation: Int?, isTooSoon: Bool) in
            guard let value = state.value, isRefused(value) else { return (nil, false) }
            guard state.nextReplacement <= now() else { return (state.generation, true) }
            state.nextReplacement = now().addingTimeInterval(Self.pause)
            state.isStarting = true
            return (state.generation, false)
        }
        guard let refused else { return try await value { _ in false } }
        guard isTooSoon else {
            // Nothing starts if another renewal is running or the caller is cancelled.
            defer { state.withLock { $0.isStarting = false } }
            return try await renewed(since: refused)
        }
        // A replacement started within that time may still be in progress, for this caller too.
        let isUnderWay = state.withLock { $0.isStarting || $0.generation > refused } || renewing.isRunning
        return isUnderWay ? try await renewed(since: refused) : nil
    }

    private func renewed(since generation: Int) async throws -> Value {
        do {
            return try await renewing.value(renewal(since: generation))
        } catch let error as TimeLimit.Exceeded {
            // Not `credentialUnavailable`: a chain that continued would act under another identity.
            throw ACSError(
                .timedOut,
                message: "No new token arrived within \(error.length).",
                isRetryable: true
            )
        }
    }

    private func renewal(since generation: Int) -> @Sendable () async throws -> Value {
        {
            // Another caller may have replaced it between this caller's check and its turn.
            let (newer, begun) = self.state.withLock { state -> (Value?, Int) in
                state.isStarting = false
                return (state.generation > generation ? state.value : nil, state.generation)
            }
            if let newer, self.end(newer) > self.now() { return newer }
            do {
                let value = try await self.renew()
                self.keep(value, begun)
                return value
            } catch {
                self.state.withLock { $0.nextEarlyRenewal = self.now().addingTimeInterval(Self.pause) }
                throw error
            }
        }
    }

    private func keep(_ value: Value, _ begun: Int) {
        state.withLock { state in
            // An abandoned renewal may end after a newer value was stored.
            guard state.generation == begun else { return }
            state.value = value
            state.generation += 1
            if case .any = pause { state.nextEarlyRenewal = now().addingTimeInterval(Self.pause) }
        }
    }
}
