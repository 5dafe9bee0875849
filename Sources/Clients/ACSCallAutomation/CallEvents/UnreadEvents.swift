// SPDX-License-Identifier: MIT

import ACSCore
import Synchronization

/// The events that one reader has yet to read. A reader that is too far behind loses the oldest.
final class UnreadEvents: Sendable {
    /// How many events, and how many bytes of their content, a reader can be behind.
    private static let (limit, byteLimit) = (1000, 16 << 20)

    private let events = Mutex(AgingQueue<ReceivedEvent>(limit: limit, byteLimit: byteLimit, age: .seconds(Int64.max)))
    /// Wakes the reader up. One that is not waiting needs one reminder, however many events arrive.
    private let (arrivals, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    func append(_ event: ReceivedEvent) {
        events.withLock { events in
            events.append(event, bytes: event.data?.count ?? 0, at: .zero)
            _ = events.removeOld(at: .zero)
        }
        continuation.yield()
    }

    /// Ends the reading after the events that are there.
    func finish() {
        continuation.finish()
    }

    /// The next event, as soon as there is one; `nil` after the last one, and if the task is cancelled.
    func next() async -> ReceivedEvent? {
        while true {
            if let event = events.withLock({ $0.removeFirst() }) { return event }
            guard await isAwakened() else { return events.withLock { $0.removeFirst() } }
        }
    }

    private func isAwakened() async -> Bool {
        for await _ in arrivals { return true }
        return false
    }
}
