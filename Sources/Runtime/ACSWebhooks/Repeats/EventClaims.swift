// SPDX-License-Identifier: MIT

import Crypto
import Synchronization

/// The events that one delivery has given to the app, until the app says what became of them.
///
/// An event that the app says nothing about is forgotten with the delivery. If a route throws or its task ends, the
/// repeat of an event must not look like one that was handled.
final class EventClaims: Sendable {
    private let memory: DeliveredEvents
    private let open: Mutex<[Int: SHA256Digest]>

    /// - Parameter events: The events by their positions in the delivery.
    init(_ events: [SHA256Digest], in memory: DeliveredEvents) {
        self.memory = memory
        open = Mutex(Dictionary(uniqueKeysWithValues: zip(0..., events)))
    }

    deinit {
        forget()
    }

    /// Remembers an event as handled.
    func handled(_ index: Int) {
        if let event = open.withLock({ $0.removeValue(forKey: index) }) { memory.handled(event) }
    }

    /// Remembers all events as handled that were not forgotten.
    func handled() {
        for event in takeAll() { memory.handled(event) }
    }

    /// Forgets the events that were not handled.
    func forget() {
        for event in takeAll() { memory.forget(event) }
    }

    private func takeAll() -> [SHA256Digest] {
        open.withLock { open in
            defer { open = [:] }
            return open.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
