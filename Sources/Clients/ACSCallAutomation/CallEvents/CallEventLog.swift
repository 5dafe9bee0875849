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

    private struct Reader {
        /// `nil` when nobody has its stream any more.
        weak var unread: UnreadEvents?
    }

    private var kept: AgingQueue<Kept>
    /// The calls that have ended, with the order in which they are forgotten.
    private var ended: Set<String> = []
    private var endedOrder: AgingQueue<String>
    private var readers: [String: [Reader]] = [:]
    /// The number of calls with readers at which to look for those that are gone.
    private var readerLimit = 64
    private var waiters: [Waiter] = []
    /// The events that were given to waiters which have not taken them yet.
    private var offers: [Int: Kept] = [:]
    private var lastID = 0

    init(limit: Int, byteLimit: Int, age: Duration) {
        kept = .init(limit: limit, byteLimit: byteLimit, age: age)
        // An id takes far less memory than events, and a late reader must not wait for a call that has ended.
        endedOrder = .init(limit: limit, age: max(age, .seconds(86_400)))
    }

    // MARK: Receiving

    /// Passes an event on. The order in which readers get events is that of the calls of this method.
    mutating func receive(_ event: ReceivedEvent, _ reference: CallReference, at now: Duration) {
        var arrived = Kept(event: event, reference: reference)
        offer(&arrived)
        kept.append(arrived, bytes: event.data?.count ?? 0, at: now)
        for unread in unread(of: reference.connectionID) { unread.append(event) }
        if reference.isLast { end(reference.connectionID, at: now) }
        forgetOld(at: now)
    }

    private mutating func end(_ call: String, at now: Duration) {
        if ended.insert(call).inserted { endedOrder.append(call, at: now) }
        for unread in unread(of: call) { unread.finish() }
        readers[call] = nil
        for waiter in waiters where waiter.query.connectionID == call { waiter.continuation.finish() }
        waiters.removeAll { $0.query.connectionID == call }
    }

    private mutating func forgetOld(at now: Duration) {
        _ = kept.removeOld(at: now)
        for call in endedOrder.removeOld(at: now) { ended.remove(call) }
    }

    // MARK: Reading

    /// Adds a reader, with the kept events of a call and all further ones.
    mutating func addReader(of call: String, at now: Duration) -> UnreadEvents {
        forgetOld(at: now)
        let unread = UnreadEvents()
        _ = kept.first { kept in
            if kept.reference.connectionID == call { unread.append(kept.event) }
            return false
        }
        if ended.contains(call) {
            unread.finish()
        } else {
            forgetReaders()
            readers[call] = self.unread(of: call).map { Reader(unread: $0) } + [Reader(unread: unread)]
        }
        return unread
    }

    private func unread(of call: String) -> [UnreadEvents] {
        readers[call, default: []].compactMap(\.unread)
    }

    /// Forgets the readers that are gone, each time that the calls with readers have doubled: not every call ends.
    private mutating func forgetReaders() {
        guard readers.count >= readerLimit else { return }
        readers = readers.filter { $0.value.contains { $0.unread != nil } }
        readerLimit = max(64, readers.count * 2)
    }

    /// How many calls have readers, or had some lately.
    var readCalls: Int { readers.count }

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
