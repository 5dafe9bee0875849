// SPDX-License-Identifier: MIT

/// A clock whose sleeps do what a test says.
struct ScriptedClock: Clock {
    typealias Instant = InstantClock.Instant

    let sleep: @Sendable (Duration) async throws -> Void

    var now: Instant { .init(offset: .zero) }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await sleep(now.duration(to: deadline))
    }
}
