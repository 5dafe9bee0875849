// SPDX-License-Identifier: MIT

import SplitMix

/// An edit of one line of a description, as people make them.
struct RandomEdit {
    private var generator: SplitMix

    init(seed: UInt64) {
        generator = SplitMix(seed: seed)
    }

    private static let types = [
        "string", "int32", "int64", "bool", "uuid", "date-time", "string[]", "map<string>", "url",
    ]

    /// The text with an edit. It may have no effect, or be wrong.
    mutating func edited(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let candidates = lines.indices.filter { Self.isEntry(lines[$0]) }
        guard let index = candidates.randomElement(using: &generator) else { return text }
        let line = lines[index]
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: lines.remove(at: index)
        case 1: lines.insert(renamed(line), at: index + 1)
        case 2: lines[index] = renamed(line)
        case 3, 4: lines[index] = withOtherOptionality(line)
        case 5: lines[index] = withOtherType(line)
        case 6: if index + 1 < lines.count { lines.swapAt(index, index + 1) }
        case 7: lines[index] = withSwiftName(line)
        case 8: lines[index] = line.contains("read-only ") ? line.replacing("read-only ", with: "") : readOnly(line)
        default: lines[index] = withOtherWord(line)
        }
        return lines.joined(separator: "\n")
    }

    /// Whether a line has a key with a value, or an element of a list.
    private static func isEntry(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        return line.hasPrefix(" ") && !text.hasPrefix("#") && (text.contains(": ") || text.hasPrefix("- "))
            && !text.hasPrefix("docs:")
    }

    /// The parts of `  key: value`.
    private func parts(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.firstRange(of: ": ") else { return nil }
        return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
    }

    private func renamed(_ line: String) -> String {
        guard let (key, value) = parts(line) else { return line + "Other" }
        return key.hasSuffix("?") ? "\(key.dropLast())Other?: \(value)" : "\(key)Other: \(value)"
    }

    private func withOtherOptionality(_ line: String) -> String {
        guard let (key, value) = parts(line) else { return line }
        return key.hasSuffix("?") ? "\(key.dropLast()): \(value)" : "\(key)?: \(value)"
    }

    private mutating func withOtherType(_ line: String) -> String {
        guard let (key, value) = parts(line), let type = Self.types.randomElement(using: &generator) else {
            return line
        }
        let rest = value.firstRange(of: " -- ").map { String(value[$0.lowerBound...]) } ?? ""
        return "\(key): \(type)\(rest)"
    }

    private func withSwiftName(_ line: String) -> String {
        guard let (key, value) = parts(line), !key.contains(" as ") else { return line + " as other" }
        return key.hasSuffix("?") ? "\(key.dropLast()) as other?: \(value)" : "\(key) as other: \(value)"
    }

    private func readOnly(_ line: String) -> String {
        guard let (key, value) = parts(line) else { return line }
        return "\(key): read-only \(value)"
    }

    private mutating func withOtherWord(_ line: String) -> String {
        guard let (key, value) = parts(line) else { return line }
        let choices = ["accessKey", "managedIdentity", "[accessKey, managedIdentity]", "true", "204", "200 string"]
        guard let choice = choices.randomElement(using: &generator) else { return line }
        return value.isEmpty ? line : "\(key): \(choice)"
    }
}
