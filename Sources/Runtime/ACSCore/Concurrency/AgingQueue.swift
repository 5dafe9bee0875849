// SPDX-License-Identifier: MIT

/// Elements in the order of their arrival: at most a number of them and of their bytes, and each for a limited time.
package struct AgingQueue<Element> {
    private struct Entry {
        /// `nil` after its removal, so that nothing of it stays in memory.
        var element: Element?
        let bytes: Int
        let time: Duration
    }

    private let limit: Int
    private let byteLimit: Int
    private let age: Duration
    private var entries: [Entry] = []
    private var start = 0
    private var bytes = 0

    /// Creates an empty queue.
    ///
    /// - Parameters:
    ///   - limit: The most elements. When there are more, the oldest is removed.
    ///   - byteLimit: The most bytes of all elements together. When there are more, the oldest is removed.
    ///   - age: How long an element is kept.
    package init(limit: Int, byteLimit: Int = .max, age: Duration) {
        self.limit = max(0, limit)
        self.byteLimit = max(0, byteLimit)
        self.age = age
    }

    /// Adds an element.
    ///
    /// - Parameters:
    ///   - bytes: The size of the element's content.
    ///   - now: The time of any clock, always the same one.
    package mutating func append(_ element: Element, bytes: Int = 0, at now: Duration) {
        entries.append(Entry(element: element, bytes: bytes, time: now))
        self.bytes += bytes
    }

    /// Removes the elements that are too many or too old.
    ///
    /// - Returns: The removed elements.
    package mutating func removeOld(at now: Duration) -> [Element] {
        var removed: [Element] = []
        while let oldest = entries[start...].first,
            entries.count - start > limit || bytes > byteLimit || now - oldest.time >= age,
            let element = removeFirst()
        {
            removed.append(element)
        }
        return removed
    }

    /// Removes the oldest element; `nil` if there is none.
    package mutating func removeFirst() -> Element? {
        guard start < entries.count, let element = entries[start].element else { return nil }
        entries[start].element = nil
        bytes -= entries[start].bytes
        start += 1
        // Moving the rest takes time in its length, so it happens only when half of the array is unused.
        if start > 32, start * 2 >= entries.count {
            entries.removeFirst(start)
            start = 0
        }
        return element
    }

    /// Visits the elements, the oldest first, until one is found.
    ///
    /// - Parameter visit: Returns whether to stop. It can change the element.
    package mutating func first(where visit: (inout Element) -> Bool) -> Element? {
        for index in entries[start...].indices {
            guard var element = entries[index].element else { continue }
            entries[index].element = nil
            let isFound = visit(&element)
            entries[index].element = element
            if isFound { return element }
        }
        return nil
    }
}
