// SPDX-License-Identifier: MIT

import ACSTransport

/// Real time without the waits between attempts and polls, which end at once. Limits of time are real, so that
/// transports keep them as they do in apps.
public struct WaitlessClock: Clock {
    private let clock = ContinuousClock()

    /// Makes a clock.
    public init() {}

    /// The real time.
    public var now: ContinuousClock.Instant { clock.now }

    /// That of real time.
    public var minimumResolution: Duration { clock.minimumResolution }

    /// Waits for the next deadline, and for nothing else.
    public func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
        guard Deadlines.isWatching else { return try Task.checkCancellation() }
        try await clock.sleep(until: deadline, tolerance: tolerance)
    }
}
