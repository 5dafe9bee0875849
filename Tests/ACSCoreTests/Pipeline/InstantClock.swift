// SPDX-License-Identifier: MIT

import Synchronization

/// A clock whose sleepers wake at once: each sleep moves its time on, and is noted.
///
/// Sleeps of a minute and more are the timeouts of whole calls. They stay asleep until they are cancelled, unless the
/// test says otherwise.
final class InstantClock: Clock, Sendable {
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { .init(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let waits = Mutex<[Duration]>([])
    private let longest: Duration

    init(longest: Duration = .seconds(60)) {
        self.longest = longest
    }

    var now: Instant { .init(offset: slept.reduce(.zero, +)) }
    var minimumResolution: Duration { .zero }
    /// The sleeps so far.
    var slept: [Duration] { waits.withLock { $0 } }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let wait = now.duration(to: deadline)
        guard wait < longest else { return try await Task.sleep(for: .seconds(3600)) }
        try Task.checkCancellation()
        waits.withLock { $0.append(wait) }
    }
}
