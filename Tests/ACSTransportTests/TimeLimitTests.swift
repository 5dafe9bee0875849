// SPDX-License-Identifier: MIT

import ACSTesting
import ACSTransport
import StallLimit
import Testing
import TransportKinds

/// The same for every clock: that of apps, those of tests, and any other one.
@Suite("A limit of time", .stallLimit)
struct TimeLimitTests {
    enum Kind: CaseIterable {
        case continuous
        case suspending
        case waitless
        case manual

        /// A limit by such a clock, and what lets its time pass.
        func limit(_ length: Duration) -> (TimeLimit, pass: @Sendable () -> Void) {
            switch self {
            case .continuous: return (TimeLimit(length, clock: ContinuousClock()), {})
            case .suspending: return (TimeLimit(length, clock: SuspendingClock()), {})
            case .waitless: return (TimeLimit(length, clock: WaitlessClock()), {})
            case .manual:
                let clock = ManualClock()
                return (TimeLimit(length, clock: clock), { clock.advance(by: length) })
            }
        }
    }

    private struct Failure: Error {}

    private static func hang() async throws {
        try await Task.sleep(for: .seconds(86_400))
    }

    @Test("does not affect work that ends before it", arguments: Kind.allCases)
    func inTime(_ kind: Kind) async throws {
        let (limit, _) = kind.limit(.seconds(86_400))
        #expect(try await limit.run { 7 } == 7)
        await #expect(throws: Failure.self) { try await limit.run { throw Failure() } }
    }

    @Test("cancels work that takes longer, and says how long it may take", arguments: Kind.allCases)
    func exceeded(_ kind: Kind) async throws {
        let (limit, pass) = kind.limit(.milliseconds(30))
        let error = await #expect(throws: TimeLimit.Exceeded.self) {
            try await limit.run {
                pass()
                try await Self.hang()
            }
        }
        #expect(error?.length == .milliseconds(30))
    }

    @Test("does not take what cancelled work returns", arguments: Kind.allCases)
    func lateValue(_ kind: Kind) async throws {
        let (limit, pass) = kind.limit(.milliseconds(30))
        await #expect(throws: TimeLimit.Exceeded.self) {
            try await limit.run {
                pass()
                try? await Self.hang()
                return 7
            }
        }
    }

    @Test("that has passed lets no work begin", arguments: Kind.allCases)
    func passed(_ kind: Kind) async throws {
        let (limit, _) = kind.limit(.zero)
        await #expect(throws: TimeLimit.Exceeded.self) { try await limit.run { Issue.record("It has begun.") } }
    }

    @Test("passes a cancellation to the work", arguments: Kind.allCases)
    func cancelled(_ kind: Kind) async throws {
        let (limit, _) = kind.limit(.seconds(86_400))
        let task = Task { try await limit.run { try await Self.hang() } }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("is the shorter one of two, and runs from when it is made", arguments: Kind.allCases)
    func shortened(_ kind: Kind) {
        let (limit, _) = kind.limit(.seconds(86_400))
        #expect(limit.shortened(to: .seconds(5)).length == .seconds(5))
        #expect(limit.shortened(to: .seconds(100_000)).length == .seconds(86_400))
    }

    @Test("is real time by a clock of real time alone: transports can't count another")
    func realTime() {
        #expect(Kind.allCases.filter { $0.limit(.seconds(1)).0.isRealTime } == [.continuous, .waitless])
    }
}
