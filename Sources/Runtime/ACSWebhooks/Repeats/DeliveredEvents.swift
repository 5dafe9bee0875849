// SPDX-License-Identifier: MIT

import Crypto
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The events that were handled lately or are being handled, so that repeats are recognized.
///
/// An event is known by the hash of its source, type and id: the memory has a bound, however long the ids are. The type
/// is among them because a sender that gives two events of one source the same id would lose one of them.
final class DeliveredEvents: Sendable {
    typealias Digest = SHA256Digest

    /// What is known of an event.
    enum Standing {
        case new
        /// Another delivery of the event is being handled, and may still fail.
        case inProgress
        case handled
    }

    private struct State {
        var inProgress: Set<SHA256Digest> = []
        var handled: Set<SHA256Digest> = []
        var order: AgingQueue<SHA256Digest>

        mutating func forgetOld(at now: Duration) {
            for event in order.removeOld(at: now) { handled.remove(event) }
        }
    }

    private let clock: Deadlines
    private let state: Mutex<State>

    /// - Parameters:
    ///   - limit: The most handled events to remember.
    ///   - age: How long a handled event is remembered.
    init(limit: Int, age: Duration, clock: any Clock<Duration>) {
        self.clock = .of(clock)
        state = Mutex(State(order: .init(limit: limit, age: age)))
    }

    /// Begins an event that is new. End it with ``handled(_:)`` or ``forget(_:)``.
    func begin(_ event: ReceivedEvent) -> (Standing, SHA256Digest) {
        let digest = Self.digest(of: event)
        let standing = state.withLock { state -> Standing in
            state.forgetOld(at: clock.now)
            if state.handled.contains(digest) { return .handled }
            return state.inProgress.insert(digest).inserted ? .new : .inProgress
        }
        return (standing, digest)
    }

    /// Remembers an event, so that it is not handled again.
    func handled(_ event: SHA256Digest) {
        state.withLock { state in
            state.inProgress.remove(event)
            guard state.handled.insert(event).inserted else { return }
            let now = clock.now
            state.order.append(event, at: now)
            state.forgetOld(at: now)
        }
    }

    /// Forgets an event that was not handled, so that its repeat is.
    func forget(_ event: SHA256Digest) {
        state.withLock { _ = $0.inProgress.remove(event) }
    }

    private static func digest(of event: ReceivedEvent) -> SHA256Digest {
        var hash = SHA256()
        for part in [event.source ?? "", event.type.lowercased(), event.id] {
            // With its length, so that no two events give the same text.
            hash.update(data: Data("\(part.utf8.count):\(part)".utf8))
        }
        return hash.finalize()
    }
}
