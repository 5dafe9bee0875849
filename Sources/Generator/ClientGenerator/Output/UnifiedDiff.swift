// SPDX-License-Identifier: MIT

/// The difference of two texts as `diff -u` and `git diff` show it, which `patch` understands.
public struct UnifiedDiff: Equatable, Sendable {
    /// Two lines that name the file, and for every place that differs a line `@@ … @@` and the lines around it.
    public let lines: [String]

    /// - Parameters:
    ///   - old: The text to start from.
    ///   - new: The text to arrive at.
    ///   - path: The file that both texts are of.
    init(from old: [UInt8], to new: [UInt8], path: String) {
        let old = Self.split(old)
        let new = Self.split(new)
        var lines = ["--- \(path)", "+++ \(path)"]
        for hunk in EditScript(from: old, to: new).hunks(context: 3) {
            lines.append("@@ -\(Self.range(hunk.old)) +\(Self.range(hunk.new)) @@")
            for edit in hunk.edits {
                let text: String =
                    switch edit {
                    case .keep(let index): " " + old[index]
                    case .remove(let index): "-" + old[index]
                    case .insert(let index): "+" + new[index]
                    }
                lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            }
        }
        self.lines = lines
    }

    /// Splits at line ends. A last line without one carries the remark that `diff` prints for it.
    private static func split(_ contents: [UInt8]) -> [String] {
        var lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        if lines.last == "" {
            lines.removeLast()
        } else {
            lines[lines.count - 1] += "\n\\ No newline at end of file"
        }
        return lines
    }

    /// `start,count` with lines counted from one. An empty range names the line before it.
    private static func range(_ range: Range<Int>) -> String {
        switch range.count {
        case 0: "\(range.lowerBound),0"
        case 1: "\(range.lowerBound + 1)"
        case let count: "\(range.lowerBound + 1),\(count)"
        }
    }
}
