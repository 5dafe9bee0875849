// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Something that ends, such as a token, and is replaced once at a time however many callers wait.
///
/// The replacement belongs to no caller: it goes on when those who wait for it are cancelled, and who comes later gets
/// its value. Issuers may count what they give, and an answer that is thrown away would have to be asked for again.
package final class RenewedValue<Value: Sendable>: Sendable {
    /// After what an early replacement is not tried again for half a minute, so that not every call waits for it.
    package enum Pause: Sendable {
        /// After one that failed.
        case failure
        /// After any: the issuer may give the same value until it ends.
        case any
    }

    private static var pause: TimeInterval { 30 }

    /// The longest that a replacement may take: longer than every issuer with all its repetitions.
    private static var limit: Duration { .seconds(600) }

    private struct State {
        var value: Value?
        var generation = 0
        var nextEarlyTry = Date.distantPast
        var nextReplacement = Date.distantPast
    }

    private let pause: Pause
    private let waitsForEarlyRenewal: Bool
    private let end: @Sendable (Value) -> Date
    private let now: @Sendable () -> Date
    private let renew: @Sendable () async throws -> Value
    private let state: Mutex<State>
    private let renewing: SharedTask<Value>

    /// - Parameters:
    ///   - value: What to begin with.
    ///   - pause: When to leave an issuer alone for a while.
    ///   - waitsForEarlyRenewal: Whether the caller that finds a value due waits for the next one; otherwise it gets the
    ///     last one, as all others do.
    ///   - end: When a value ends.
    ///   - now: The time.
    ///   - renew: Gets the next value.
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

    /// The last value, whether it has ended or not.
    package var last: Value? { state.withLock { $0.value } }

    /// Whether the next value is on its way.
    package var isRenewing: Bool { renewing.isRunning }

    /// Gets a value that has not ended.
    ///
    /// - Parameter isDue: Whether a value should be replaced before it ends. While somebody does, the others use it.
    /// - Throws: What getting the next one throws, where there is none that is still good; or `CancellationError`.
    package func value(isDue: (Value) -> Bool) async throws -> Value {
        let state = state.withLock { $0 }
        guard let value = state.value, end(value) > now() else { return try await renewed(since: state.generation) }
        guard isDue(value), state.nextEarlyTry <= now(), !renewing.isRunning else { return value }
        guard waitsForEarlyRenewal else {
            renewing.start(renewal(since: state.generation))
            return value
        }
        do {
            return try await renewed(since: state.generation)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The last value is good for a while: what stops an early replacement may have passed by then.
            guard end(value) > now() else { throw error }
            return value
        }
    }

    /// Gets the next value, however long the last one is good.
    package func renewed() async throws -> Value {
        try await renewed(since: state.withLock { $0.generation })
    }

    /// Gets another value in place of one that was refused before its end.
    ///
    /// - Parameter isRefused: Whether a value is the refused one. Somebody may have replaced it already.
    /// - Returns: Nil where one was replaced less than half a minute ago: an issuer whose every value is refused is not
    ///   asked for another with each call.
    package func replacement(where isRefused: (Value) -> Bool) async throws -> Value? {
        let (refused, isTooSoon) = state.withLock { state -> (generation: Int?, isTooSoon: Bool) in
            guard let value = state.value, isRefused(value) else { return (nil, false) }
            guard state.nextReplacement <= now() else { return (state.generation, true) }
            state.nextReplacement = now().addingTimeInterval(Self.pause)
            return (state.generation, false)
        }
        guard let refused else { return try await value { _ in false } }
        // The replacement that was begun within that time may still be on its way, for this caller too.
        guard !isTooSoon || renewing.isRunning || state.withLock({ $0.generation > refused }) else { return nil }
        return try await renewed(since: refused)
    }

    private func renewed(since generation: Int) async throws -> Value {
        do {
            return try await renewing.value(renewal(since: generation))
        } catch let error as Timeout {
            // Not `credentialUnavailable`: a chain that went on would act under another identity.
            throw ACSError(
                .timedOut,
                message: "Nothing new came within \(error.limit).",
                isRetryable: true
            )
        }
    }

    private func renewal(since generation: Int) -> @Sendable () async throws -> Value {
        {
            // Somebody may have replaced it between this caller's look at it and its turn.
            let (newer, begun) = self.state.withLock { state in
                (state.generation > generation ? state.value : nil, state.generation)
            }
            if let newer, self.end(newer) > self.now() { return newer }
            do {
                let value = try await self.renew()
                self.keep(value, begun)
                return value
            } catch {
                self.state.withLock { $0.nextEarlyTry = self.now().addingTimeInterval(Self.pause) }
                throw error
            }
        }
    }

    private func keep(_ value: Value, _ begun: Int) {
        state.withLock { state in
            // One that was abandoned comes too late where another has been kept since.
            guard state.generation == begun else { return }
            state.value = value
            state.generation += 1
            if case .any = pause { state.nextEarlyTry = now().addingTimeInterval(Self.pause) }
        }
    }
}
