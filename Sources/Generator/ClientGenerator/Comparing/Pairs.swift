// SPDX-License-Identifier: MIT

/// The elements of two lists that belong together.
struct Pairs<Element> {
    private(set) var both: [(old: Element, new: Element)] = []
    private(set) var removed: [Element]
    private(set) var added: [Element]

    init(_ old: [Element], _ new: [Element]) {
        removed = old
        added = new
    }

    /// Pairs the elements without a partner whose keys are equal. Elements with a key of `nil` have no partner.
    mutating func match<Key: Hashable>(by key: (Element) -> Key?) {
        match(key, key)
    }

    /// Pairs the elements without a partner whose keys are equal, with a key for each side.
    mutating func match<Key: Hashable>(_ oldKey: (Element) -> Key?, _ newKey: (Element) -> Key?) {
        guard !removed.isEmpty, !added.isEmpty else { return }
        var open: [Key: Element] = [:]
        for element in removed { if let key = oldKey(element), open[key] == nil { open[key] = element } }
        var taken: Set<Key> = []
        added = added.filter { element in
            guard let key = newKey(element), let partner = open.removeValue(forKey: key) else { return true }
            both.append((partner, element))
            taken.insert(key)
            return false
        }
        removed = removed.filter { element in
            guard let key = oldKey(element) else { return true }
            return taken.remove(key) == nil
        }
    }
}
