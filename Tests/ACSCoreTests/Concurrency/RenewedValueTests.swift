// SPDX-License-Identifier: MIT

import Foundation
import Synchronization
import Testing

@testable import ACSCore

/// What a test renews: numbered values that are good for an hour each.
private final class Source: Sendable {
    struct Numbered: Sendable {
        let number: Int
        let end: Date
    }

    struct Failure: Error {}

    enum Turn {
        case value
        case failure
        /// Goes on until it is cancelled.
        case endless
    }

    private let state: Mutex<(now: Date, turns: ArraySlice<Turn>, count: Int)>
    let endless = Counter(reaching: 1)
    let hasEnded = Counter(reaching: 1)

    init(_ turns: [Turn]) {
        state = Mutex((Date(timeIntervalSince1970: 1_800_000_000), turns[...], 0))
    }

    var now: Date { state.withLock { $0.now } }
    /// How often a value was asked for.
    var count: Int { state.withLock { $0.count } }

    func advance(by seconds: TimeInterval) { state.withLock { $0.now += seconds } }

    func renewed(pausingAfter pause: RenewedValue<Numbered>.Pause) -> RenewedValue<Numbered> {
        RenewedValue(pausingAfter: pause, end: \.end, now: { self.now }, renew: { try await self.renew() })
    }

    private func renew() async throws -> Numbered {
        let (turn, number, now) = state.withLock { state in
            state.count += 1
            return (state.turns.popFirst(), state.count, state.now)
        }
        switch turn {
        case .value: return Numbered(number: number, end: now + 3600)
        case .endless:
            endless.increment()
            defer { hasEnded.increment() }
            try await Task.sleep(for: .seconds(3600))
            throw Failure()
        default: throw Failure()
        }
    }
}

@Suite("A value that ends", .timeLimit(.minutes(1)))
struct RenewedValueTests {
    @Test("is asked for at first use, and given again while it is not due")
    func kept() async throws {
        let source = Source([.value, .value])
        let value = source.renewed(pausingAfter: .failure)
        for _ in 0..<3 { #expect(try await value.value { _ in false }.number == 1) }
        #expect(source.count == 1)
    }

    @Test("that is due is given when it can't be replaced, and left alone for half a minute")
    func earlyFailure() async throws {
        let source = Source([.value, .failure, .value])
        let value = source.renewed(pausingAfter: .failure)
        _ = try await value.value { _ in true }
        for _ in 0..<3 { #expect(try await value.value { _ in true }.number == 1) }
        #expect(source.count == 2)
        source.advance(by: 30)
        #expect(try await value.value { _ in true }.number == 3)
    }

    @Test("that has ended is asked for at once, pause or not")
    func ended() async throws {
        let source = Source([.value, .failure, .failure, .value])
        let value = source.renewed(pausingAfter: .failure)
        _ = try await value.value { _ in true }
        _ = try await value.value { _ in true }
        source.advance(by: 3600)
        await #expect(throws: Source.Failure.self) { _ = try await value.value { _ in true } }
        #expect(try await value.value { _ in true }.number == 4)
    }

    @Test("is left alone after a success, too, where the issuer may give the same one again")
    func pauseAfterSuccess() async throws {
        let (eager, patient) = (Source([.value, .value]), Source([.value, .value]))
        for (source, pause, count) in [(eager, RenewedValue<Source.Numbered>.Pause.failure, 2), (patient, .any, 1)] {
            let value = source.renewed(pausingAfter: pause)
            for _ in 0..<2 { _ = try await value.value { _ in true } }
            #expect(source.count == count)
        }
    }

    @Test("is asked for again at once after its only caller was cancelled: the issuer has not failed")
    func cancelled() async throws {
        let source = Source([.value, .endless, .value])
        let value = source.renewed(pausingAfter: .failure)
        _ = try await value.value { _ in true }
        let caller = Task { try await value.value { _ in true } }
        await source.endless.wait()
        caller.cancel()
        await #expect(throws: CancellationError.self) { try await caller.value }
        await source.hasEnded.wait()
        #expect(try await value.value { _ in true }.number == 3)
    }
}
