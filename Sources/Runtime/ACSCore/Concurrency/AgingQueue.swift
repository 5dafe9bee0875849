// SPDX-License-Identifier: MIT

/// Elements in the order of their arrival: at most a number of them, and each for a limited time.
package struct AgingQueue<Element> {
    private struct Entry {
        var element: Element
        let time: Duration
    }

    private let limit: Int
    private let age: Duration
    private var entries: [Entry] = []
    private var start = 0

    /// Creates an empty queue.
    ///
    /// - Parameters:
    ///   - limit: The most elements. When there are more, the oldest is removed.
    ///   - age: How long an element is kept.
    package init(limit: Int, age: Duration) {
        self.limit = max(0, limit)
        self.age = age
    }

    /// Adds an element.
    ///
    /// - Parameter now: The time of any clock, always the same one.
    package mutating func append(_ element: Element, at now: Duration) {
        entries.append(Entry(element: element, time: now))
    }

    /// Removes the elements that are too many or too old.
    ///
    /// - Returns: The removed elements.
    package mutating func removeOld(at now: Duration) -> [Element] {
        let end = entries[start...].firstIndex { entry in
            now - entry.time < age
        }
        let old = max(end ?? entries.count, entries.count - limit)
        guard old > start else { return [] }
        let removed = entries[start..<old].map(\.element)
        start = old
        // Moving the rest takes time in its length, so it happens only when half of the array is unused.
        if start > 32, start * 2 >= entries.count {
            entries.removeFirst(start)
            start = 0
        }
        return removed
    }

    /// Visits the elements, the oldest first, until one is found.
    ///
    /// - Parameter visit: Returns whether to stop. It can change the element.
    package mutating func first(where visit: (inout Element) -> Bool) -> Element? {
        for index in entries[start...].indices where visit(&entries[index].element) {
            return entries[index].element
        }
        return nil
    }
}
