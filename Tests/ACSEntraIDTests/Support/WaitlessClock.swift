// SPDX-License-Identifier: MIT

import Synchronization

/// Wakes sleepers at once and notes their waits; who watches over a request sleeps until the request has ended.
final class WaitlessClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { .init(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let log = Mutex<(waits: [Duration], kept: [Duration])>(([], []))
    private let limits: Set<Duration>

    /// - Parameter limits: How long requests may take, which is not a wait and never reached.
    init(limits: Set<Duration> = [.seconds(1), .seconds(2), .seconds(30)]) {
        self.limits = limits
    }

    var now: Instant { .init(offset: .zero) }
    var minimumResolution: Duration { .zero }

    /// The waits so far, and the limits that were reached.
    var waits: [Duration] { log.withLock { $0.waits } }
    /// The limits that requests have kept.
    var kept: [Duration] { log.withLock { $0.kept } }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let wait = deadline.offset
        if limits.contains(wait) {
            defer { log.withLock { $0.kept.append(wait) } }
            try await Task.sleep(for: .seconds(3600))
        }
        try Task.checkCancellation()
        log.withLock { $0.waits.append(wait) }
    }
}
