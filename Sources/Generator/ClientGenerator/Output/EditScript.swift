// SPDX-License-Identifier: MIT

/// The lines to keep, remove and insert that turn one text into another, in order.
struct EditScript {
    enum Edit: Equatable {
        /// A line of both texts, by its index in the old one.
        case keep(Int)

        /// A line of the old text.
        case remove(Int)

        /// A line of the new text.
        case insert(Int)
    }

    /// A group of edits with the unchanged lines around it.
    struct Hunk: Equatable {
        let old: Range<Int>
        let new: Range<Int>
        let edits: ArraySlice<Edit>
    }

    private(set) var edits: [Edit] = []

    init(from old: [String], to new: [String]) {
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        let oldMiddle = prefix..<(old.count - suffix)
        let newMiddle = prefix..<(new.count - suffix)
        edits += (0..<prefix).map(Edit.keep)
        // Time and memory grow with lines times differences. Two texts this different are best read one after the
        // other.
        if oldMiddle.count * newMiddle.count > Self.largest {
            edits += oldMiddle.map(Edit.remove) + newMiddle.map(Edit.insert)
        } else {
            appendMiddle(old, oldMiddle, new, newMiddle)
        }
        edits += (oldMiddle.upperBound..<old.count).map(Edit.keep)
    }

    private static let largest = 4_000_000

    private mutating func appendMiddle(_ old: [String], _ oldRange: Range<Int>, _ new: [String], _ newRange: Range<Int>)
    {
        let difference = new[newRange].difference(from: old[oldRange])
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(oldRange.lowerBound + offset)
            case .insert(let offset, _, _): inserted.insert(newRange.lowerBound + offset)
            }
        }
        var oldIndex = oldRange.lowerBound
        var newIndex = newRange.lowerBound
        while oldIndex < oldRange.upperBound || newIndex < newRange.upperBound {
            if removed.contains(oldIndex) {
                edits.append(.remove(oldIndex))
                oldIndex += 1
            } else if inserted.contains(newIndex) {
                edits.append(.insert(newIndex))
                newIndex += 1
            } else {
                edits.append(.keep(oldIndex))
                oldIndex += 1
                newIndex += 1
            }
        }
    }

    /// The edits in groups, each with up to this many unchanged lines before and after it.
    func hunks(context: Int) -> [Hunk] {
        var hunks: [Hunk] = []
        var (oldIndex, newIndex, index) = (0, 0, 0)
        while let first = edits[index...].firstIndex(where: \.isChange) {
            let start = max(first - context, index)
            var end = first
            // Groups whose context overlaps are merged.
            while let next = edits[end...].prefix(2 * context + 1).firstIndex(where: \.isChange) { end = next + 1 }
            end = min(end + context, edits.count)
            oldIndex += start - index
            newIndex += start - index
            let stretch = edits[start..<end]
            let oldEnd = oldIndex + stretch.count { if case .insert = $0 { false } else { true } }
            let newEnd = newIndex + stretch.count { if case .remove = $0 { false } else { true } }
            hunks.append(Hunk(old: oldIndex..<oldEnd, new: newIndex..<newEnd, edits: stretch))
            (oldIndex, newIndex, index) = (oldEnd, newEnd, end)
        }
        return hunks
    }
}

extension EditScript.Edit {
    fileprivate var isChange: Bool {
        if case .keep = self { false } else { true }
    }
}
