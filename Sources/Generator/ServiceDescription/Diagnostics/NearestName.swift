// SPDX-License-Identifier: MIT

/// Finds the known name that a misspelled one most likely means.
package enum NearestName {
    /// The nearest of some names, if it is near enough to be suggested.
    package static func of(_ word: String, in known: some Sequence<String>) -> String? {
        let lower = Array(word.lowercased().unicodeScalars.prefix(64))
        let limit = max(2, lower.count / 3)
        var best: (name: String, distance: Int)?
        for name in known where name != word {
            let candidate = Array(name.lowercased().unicodeScalars.prefix(64))
            guard abs(candidate.count - lower.count) <= limit else { continue }
            let distance = distance(lower, candidate)
            // Two changes in a short word are too many, unless its beginning is right.
            let isNear = distance <= max(1, lower.count / 3) || lower.count > 3 && lower.first == candidate.first
            if distance <= limit, isNear, (distance, name) < (best?.distance ?? Int.max, best?.name ?? "") {
                best = (name, distance)
            }
        }
        return best?.name
    }

    /// The end of a message about an unknown word: the nearest known one, or all if there are few.
    static func hint(for word: String, in known: some Collection<String>) -> String {
        if let name = of(word, in: known) { return "; did you mean `\(name)`?" }
        guard !known.isEmpty, known.count <= 24 else { return "" }
        return "; known: \(known.joined(separator: ", "))"
    }

    /// Counts insertions, deletions, replacements and swaps of neighbors.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for i in 0..<left.count {
            var row = [i + 1]
            row.reserveCapacity(right.count + 1)
            for j in 0..<right.count {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                row.append(cost)
            }
            (before, last) = (last, row)
        }
        return last[right.count]
    }
}
