// SPDX-License-Identifier: MIT

/// A clock whose waits between tries end at once, and whose limits of time are reached when a test says so.
struct FaultClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { .init(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    /// The shortest limit; all waits between tries are shorter.
    private static let shortestLimit = Duration.seconds(30)

    /// Comes back when a limit is reached.
    var reach: @Sendable (_ limit: Duration) async throws -> Void = { _ in try await Self.never() }

    var now: Instant { .init(offset: .zero) }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        if deadline.offset >= Self.shortestLimit { try await reach(deadline.offset) }
        try Task.checkCancellation()
    }

    /// Waits until the task is cancelled.
    static func never() async throws {
        try await Task.sleep(for: .seconds(3600))
    }
}
