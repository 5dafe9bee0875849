// SPDX-License-Identifier: MIT

import ACSCore

/// The kept events of all calls, and those who wait for further ones.
struct CallEventLog {
    typealias Continuation = AsyncStream<ReceivedEvent>.Continuation

    /// What a caller waits for.
    struct Query: Sendable {
        let connectionID: String
        let operationContext: String?
        /// Empty for all.
        let kinds: Set<CallAutomationEvent.Kind>

        func matches(_ reference: CallReference) -> Bool {
            reference.connectionID == connectionID
                && (operationContext == nil || reference.operationContext == operationContext)
                && (kinds.isEmpty || kinds.contains(reference.kind))
        }
    }

    private struct Kept {
        let event: ReceivedEvent
        let reference: CallReference
        /// The waiter that got the event. No other one gets it.
        var waiter: Int?
    }

    private struct Waiter {
        let id: Int
        let query: Query
        let continuation: Continuation
    }

    private var kept: AgingQueue<Kept>
    /// The calls that have ended, with the order in which they are forgotten.
    private var ended: Set<String> = []
    private var endedOrder: AgingQueue<String>
    private var readers: [String: [Int: Continuation]] = [:]
    private var waiters: [Waiter] = []
    /// The events that were given to waiters which have not taken them yet.
    private var offers: [Int: Kept] = [:]
    private var lastID = 0

    init(limit: Int, age: Duration) {
        kept = .init(limit: limit, age: age)
        // An id takes far less memory than events, and a late reader must not wait for a call that has ended.
        endedOrder = .init(limit: limit, age: max(age, .seconds(86_400)))
    }

    // MARK: Receiving

    /// Passes an event on. The order in which readers get events is that of the calls of this method.
    ///
    /// - Returns: Those who get no further events. Finish them without the lock of this log: that removes a reader.
    mutating func receive(_ event: ReceivedEvent, _ reference: CallReference, at now: Duration) -> [Continuation] {
        var arrived = Kept(event: event, reference: reference)
        offer(&arrived)
        kept.append(arrived, at: now)
        for reader in readers[reference.connectionID, default: [:]].values { reader.yield(event) }
        let done = reference.isLast ? end(reference.connectionID, at: now) : []
        forgetOld(at: now)
        return done
    }

    private mutating func end(_ call: String, at now: Duration) -> [Continuation] {
        if ended.insert(call).inserted { endedOrder.append(call, at: now) }
        let done = readers.removeValue(forKey: call).map { Array($0.values) } ?? []
        let waiting = waiters.filter { $0.query.connectionID == call }
        waiters.removeAll { $0.query.connectionID == call }
        return done + waiting.map(\.continuation)
    }

    private mutating func forgetOld(at now: Duration) {
        _ = kept.removeOld(at: now)
        for call in endedOrder.removeOld(at: now) { ended.remove(call) }
    }

    // MARK: Reading

    /// Gives a reader the kept events of a call, and all further ones.
    ///
    /// - Returns: The reader's id; `nil` if the call has ended.
    mutating func addReader(_ continuation: Continuation, of call: String, at now: Duration) -> Int? {
        forgetOld(at: now)
        _ = kept.first { kept in
            if kept.reference.connectionID == call { continuation.yield(kept.event) }
            return false
        }
        guard !ended.contains(call) else {
            continuation.finish()
            return nil
        }
        lastID += 1
        readers[call, default: [:]][lastID] = continuation
        return lastID
    }

    mutating func removeReader(_ id: Int, of call: String) {
        readers[call]?[id] = nil
        if readers[call]?.isEmpty == true { readers[call] = nil }
    }

    // MARK: Waiting

    /// Gives a waiter the first event that matches, a kept or a further one. The waiter takes it, or withdraws.
    ///
    /// - Returns: The waiter's id.
    mutating func addWaiter(_ continuation: Continuation, for query: Query, at now: Duration) -> Int {
        forgetOld(at: now)
        lastID += 1
        let id = lastID
        let found = kept.first { kept in
            guard kept.waiter == nil, query.matches(kept.reference) else { return false }
            kept.waiter = id
            return true
        }
        if let found {
            offers[id] = found
            continuation.yield(found.event)
        } else if ended.contains(query.connectionID) {
            continuation.finish()
        } else {
            waiters.append(Waiter(id: id, query: query, continuation: continuation))
        }
        return id
    }

    /// Takes the event that a waiter was given. No other waiter can have it from then on.
    ///
    /// - Returns: Whether the waiter still had the event: not after ``withdrawWaiter(_:)``.
    mutating func takeOffer(of id: Int) -> Bool {
        offers.removeValue(forKey: id) != nil
    }

    /// Removes a waiter that has not taken an event. If it was given one, the next waiter gets it.
    mutating func withdrawWaiter(_ id: Int) {
        waiters.removeAll { $0.id == id }
        guard var withdrawn = offers.removeValue(forKey: id) else { return }
        offer(&withdrawn)
        // It may be kept no longer, and can have another waiter all the same.
        _ = kept.first { kept in
            guard kept.waiter == id else { return false }
            kept.waiter = withdrawn.waiter
            return true
        }
    }

    /// Gives an event to the first waiter that it matches, or to none.
    private mutating func offer(_ kept: inout Kept) {
        let reference = kept.reference
        guard let index = waiters.firstIndex(where: { $0.query.matches(reference) }) else {
            kept.waiter = nil
            return
        }
        let waiter = waiters.remove(at: index)
        kept.waiter = waiter.id
        offers[waiter.id] = kept
        waiter.continuation.yield(kept.event)
    }
}
