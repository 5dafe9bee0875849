// SPDX-License-Identifier: MIT

/// The differences of two texts in the format of `diff -u` and `git diff`, which `patch` reads.
public struct UnifiedDiff: Equatable, Sendable {
    /// Two lines that name the file, and for each difference a line `@@ … @@` with the lines around it.
    public let lines: [String]

    /// - Parameters:
    ///   - old: The old text.
    ///   - new: The new text.
    ///   - path: The path of the file.
    package init(from old: [UInt8], to new: [UInt8], path: String) {
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

    /// Splits at line breaks. A last line without one gets the remark that `diff` prints for it.
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

    /// `start,count` with lines counted from 1. An empty range names the line before it.
    private static func range(_ range: Range<Int>) -> String {
        switch range.count {
        case 0: "\(range.lowerBound),0"
        case 1: "\(range.lowerBound + 1)"
        case let count: "\(range.lowerBound + 1),\(count)"
        }
    }
}
