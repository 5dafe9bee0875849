// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Something that ends, such as a token, and is replaced once at a time however many callers wait.
///
/// The replacement belongs to no caller: when one that waits is cancelled, it alone stops waiting.
package final class RenewedValue<Value: Sendable>: Sendable {
    /// After what an early replacement is not tried again for half a minute, so that not every call waits for it.
    package enum Pause: Sendable {
        /// After one that failed.
        case failure
        /// After any: the issuer may give the same value until it ends.
        case any
    }

    private static var pause: TimeInterval { 30 }

    private struct State {
        var value: Value?
        var generation = 0
        var nextEarlyTry = Date.distantPast
    }

    private let pause: Pause
    private let end: @Sendable (Value) -> Date
    private let now: @Sendable () -> Date
    private let renew: @Sendable () async throws -> Value
    private let state: Mutex<State>
    private let renewing = SharedTask<Value>(keepsValue: false)

    /// - Parameters:
    ///   - value: What to begin with.
    ///   - pause: When to leave an issuer alone for a while.
    ///   - end: When a value ends.
    ///   - now: The time.
    ///   - renew: Gets the next value.
    package init(
        _ value: Value? = nil,
        pausingAfter pause: Pause,
        end: @escaping @Sendable (Value) -> Date,
        now: @escaping @Sendable () -> Date,
        renew: @escaping @Sendable () async throws -> Value
    ) {
        state = Mutex(State(value: value))
        self.pause = pause
        self.end = end
        self.now = now
        self.renew = renew
    }

    /// The last value, whether it has ended or not.
    package var last: Value? { state.withLock { $0.value } }

    /// Gets a value that has not ended.
    ///
    /// - Parameter isDue: Whether a value should be replaced before it ends. While somebody does, the others use it.
    /// - Throws: What getting the next one throws, where there is none that is still good; or `CancellationError`.
    package func value(isDue: (Value) -> Bool) async throws -> Value {
        let state = state.withLock { $0 }
        guard let value = state.value, end(value) > now() else { return try await renewed(since: state.generation) }
        guard isDue(value), state.nextEarlyTry <= now(), !renewing.isRunning else { return value }
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

    private func renewed(since generation: Int) async throws -> Value {
        try await renewing.value {
            // Somebody may have replaced it between this caller's look at it and its turn.
            let newer = self.state.withLock { $0.generation > generation ? $0.value : nil }
            if let newer, self.end(newer) > self.now() { return newer }
            do {
                let value = try await self.renew()
                self.state.withLock { state in
                    state.value = value
                    state.generation += 1
                    if case .any = self.pause { state.nextEarlyTry = self.now().addingTimeInterval(Self.pause) }
                }
                return value
            } catch is CancellationError {
                // Nobody waits any more; the issuer has not failed.
                throw CancellationError()
            } catch {
                self.state.withLock { $0.nextEarlyTry = self.now().addingTimeInterval(Self.pause) }
                throw error
            }
        }
    }
}
