// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

/// The values that a test renews: numbered, and valid for an hour each.
private final class Source: Sendable {
    struct Numbered: Sendable {
        let number: Int
        let end: Date
    }

    struct Failure: Error {}

    enum Turn {
        case value
        case failure
        /// Waits until the gate opens, even if it is cancelled.
        case slow
    }

    private let state: Mutex<(now: Date, turns: ArraySlice<Turn>, count: Int)>
    let gate = Gate()
    let slow = Counter(reaching: 1)

    init(_ turns: [Turn]) {
        state = Mutex((Date(timeIntervalSince1970: 1_800_000_000), turns[...], 0))
    }

    var now: Date { state.withLock { $0.now } }
    /// The number of renewals.
    var count: Int { state.withLock { $0.count } }

    func advance(by seconds: TimeInterval) { state.withLock { $0.now += seconds } }

    func renewed(
        pausingAfter pause: RenewedValue<Numbered>.Pause = .failure,
        waitsForEarlyRenewal: Bool = true,
        limit: Duration = .seconds(3600)
    ) -> RenewedValue<Numbered> {
        RenewedValue(
            pausingAfter: pause,
            waitsForEarlyRenewal: waitsForEarlyRenewal,
            limit: limit,
            end: \.end,
            now: { self.now },
            renew: { try await self.renew() }
        )
    }

    private func renew() async throws -> Numbered {
        let (turn, number, now) = state.withLock { state in
            state.count += 1
            return (state.turns.popFirst(), state.count, state.now)
        }
        switch turn {
        case .value: return Numbered(number: number, end: now + 3600)
        case .slow:
            slow.increment()
            await gate.pass()
            return Numbered(number: number, end: now + 3600)
        default: throw Failure()
        }
    }
}

@Suite("A value that expires", .stallLimit)
struct RenewedValueTests {
    @Test("is fetched at first use, and returned again while it is not due")
    func kept() async throws {
        let source = Source([.value, .value])
        let value = source.renewed()
        for _ in 0..<3 { #expect(try await value.value { _ in false }.number == 1) }
        #expect(source.count == 1)
    }

    @Test(
        "that is due is returned if it can't be renewed, and not renewed for half a minute",
        arguments: [true, false]
    )
    func earlyFailure(_ waits: Bool) async throws {
        let source = Source([.value, .failure, .value])
        let value = source.renewed(waitsForEarlyRenewal: waits)
        _ = try await value.value { _ in true }
        for seconds in [0, 29.9, 0] {
            source.advance(by: seconds)
            #expect(try await value.value { _ in true }.number == 1)
            while value.isRenewing { await Task.yield() }
            #expect(source.count == 2)
        }
        source.advance(by: 0.1)
        _ = try await value.value { _ in true }
        while value.isRenewing { await Task.yield() }
        #expect(try await value.value { _ in false }.number == 3)
    }

    @Test("that has expired is renewed at once, with or without a pause")
    func ended() async throws {
        let source = Source([.value, .failure, .failure, .value])
        let value = source.renewed()
        _ = try await value.value { _ in true }
        _ = try await value.value { _ in true }
        source.advance(by: 3600)
        await #expect(throws: Source.Failure.self) { _ = try await value.value { _ in true } }
        #expect(try await value.value { _ in true }.number == 4)
    }

    @Test("is not renewed for a while after a success either, if the issuer may return the same one again")
    func pauseAfterSuccess() async throws {
        let (eager, patient) = (Source([.value, .value]), Source([.value, .value]))
        for (source, pause, count) in [(eager, RenewedValue<Source.Numbered>.Pause.failure, 2), (patient, .any, 1)] {
            let value = source.renewed(pausingAfter: pause)
            for _ in 0..<2 { _ = try await value.value { _ in true } }
            #expect(source.count == count)
        }
    }

    @Test("is still being renewed after its only caller was cancelled, for later callers")
    func cancelled() async throws {
        let source = Source([.slow, .value])
        let value = source.renewed()
        let caller = Task { try await value.value { _ in false } }
        await source.slow.wait()
        caller.cancel()
        await #expect(throws: CancellationError.self) { try await caller.value }
        let later = Task { try await value.value { _ in false } }
        source.gate.open()
        #expect(try await later.value.number == 1)
        #expect(source.count == 1)
    }

    @Test("is returned while the next one is fetched early, to all if no caller is to wait")
    func early() async throws {
        let source = Source([.value, .slow])
        let value = source.renewed(waitsForEarlyRenewal: false)
        _ = try await value.value { _ in true }
        for _ in 0..<3 { #expect(try await value.value { _ in true }.number == 1) }
        await source.slow.wait()
        source.gate.open()
        while value.isRenewing { await Task.yield() }
        #expect(try await value.value { _ in false }.number == 2)
        #expect(source.count == 2)
    }

    @Test("is fetched again when the last request takes too long, and its late response is ignored")
    func tooLate() async throws {
        let source = Source([.slow] + Array(repeating: .value, count: 100))
        let value = source.renewed(limit: .milliseconds(20))
        let error = await #expect(throws: ACSError.self) { _ = try await value.value { _ in false } }
        #expect(error?.kind == .timedOut)
        #expect(error?.isRetryable == true)
        var next: Source.Numbered?
        // On a busy machine, even a value that is available at once may take too long.
        while next == nil { next = try? await value.value { _ in false } }
        source.gate.open()
        #expect(next?.number != 1)
        for _ in 0..<100 {
            await Task.yield()
            #expect(try await value.value { _ in false }.number == next?.number)
        }
    }
}
