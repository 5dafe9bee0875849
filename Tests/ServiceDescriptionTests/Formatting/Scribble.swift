// SPDX-License-Identifier: MIT

import SplitMix

@testable import ServiceDescription

/// Writes a description's tree in a random form that means the same: keys in another order, other quotes, indentation,
/// and line breaks, brackets or none, empty lines, and comments that name the key that they are at.
struct Scribble {
    private(set) var text = ""
    /// The keys that comments name, in the order of the comments.
    private(set) var noted: [String] = []
    private var generator: SplitMix
    private let step: Int

    /// - Parameter steps: The numbers of spaces by which a level can be indented.
    init(_ root: Node, seed: UInt64, steps: ClosedRange<Int> = 1...3) {
        generator = SplitMix(seed: seed)
        step = Int.random(in: steps, using: &generator)
        if chance(3) { text += "# the top of the file\n" }
        write(root, .file, indentation: 0)
    }

    private mutating func chance(_ ways: Int) -> Bool { Int.random(in: 0..<ways, using: &generator) == 0 }

    private mutating func write(_ node: Node, _ shape: Shape, indentation: Int, isItem: Bool = false) {
        let margin = String(repeating: " ", count: indentation)
        switch node.content {
        case .mapping(var pairs):
            // Statuses and declarations have an order that means something.
            if case .keys(let keys) = shape, !keys.names.isEmpty,
                pairs.allSatisfy({ keys.names.contains($0.key.scalar?.text ?? "") })
            {
                pairs.shuffle(using: &generator)
            }
            for (index, pair) in pairs.enumerated() {
                let key = pair.key.scalar?.text ?? ""
                let inner: Shape =
                    switch shape {
                    case .each(let inner): inner
                    case .keys(let keys): keys.shape(of: key)
                    default: shape
                    }
                if chance(12) { text += "\n" }
                // What is above the first key is about the whole file, or the whole element.
                let isOnTop = index == 0 && (isItem || indentation == 0)
                if !isOnTop, chance(12) { text += margin + note("before", key) + "\n" }
                text += margin + scalar(pair.key.scalar, .text, indentation: indentation) + ":"
                writeValue(pair.value, inner, key, indentation: indentation)
            }
        case .sequence(let nodes):
            let inner = if case .values(let inner) = shape { inner } else { shape }
            for node in nodes {
                if chance(12) { text += margin + note("before", "-") + "\n" }
                if case .mapping = node.content {
                    let start = text.unicodeScalars.count
                    write(node, inner, indentation: indentation + 2, isItem: true)
                    putDash(at: start, indentation)
                } else {
                    text += margin + "-"
                    writeValue(node, inner, "-", indentation: indentation)
                }
            }
        case .scalar, .refused: break
        }
    }

    /// Puts the `-` before the first key of an element, below its comments.
    private mutating func putDash(at start: Int, _ indentation: Int) {
        let scalars = Array(text.unicodeScalars)
        var lines = String(String.UnicodeScalarView(scalars[start...])).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .map(String.init)
        let isKey = { (line: String) in !line.isEmpty && !line.contains(/^ *#/) }
        guard let first = lines.firstIndex(where: isKey) else { return }
        lines[first] = String(repeating: " ", count: indentation) + "- " + lines[first].drop { $0 == " " }
        text = String(String.UnicodeScalarView(scalars[..<start])) + lines.joined(separator: "\n")
    }

    private mutating func writeValue(_ value: Node, _ shape: Shape, _ key: String, indentation: Int) {
        switch value.content {
        case .refused: break
        case .scalar(let content):
            var body = scalar(content, shape, indentation: indentation)
            let used = text.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1
            let width = Limits.lineLength - indentation - step
            if !body.contains("\n"), used + body.unicodeScalars.count > Limits.lineLength {
                body = ScalarText.folded(body, firstWidth: Limits.lineLength - used, width: width)
                    .joined(separator: "\n" + String(repeating: " ", count: indentation + step))
            }
            text += " " + body
            // A comment after a text without quotes is refused where the text is documentation.
            let isPlain = body == content.text
            let mayHaveComment =
                switch shape {
                case .docs, .prose, .code: false
                default: !isPlain || !content.text.contains("-- ")
                }
            let hasRoom = used + body.unicodeScalars.count + key.unicodeScalars.count < Limits.lineLength - 16
            if mayHaveComment, hasRoom, !body.contains("\n"), chance(12) { text += " " + note("after", key) }
            text += "\n"
        case .mapping(let pairs) where pairs.isEmpty: text += " {}\n"
        case .sequence(let nodes) where nodes.isEmpty: text += " []\n"
        case .sequence(let nodes) where isFlow(shape) && chance(2):
            let keepsQuotes = if case .literal = shape { true } else { false }
            let words = nodes.compactMap(\.scalar).map { ScalarText.inline($0, inFlow: true, keepsQuotes: keepsQuotes) }
            guard words.count == nodes.count else { return writeBlock(value, shape, key, indentation: indentation) }
            let separator = chance(2) ? ", " : ",\n" + String(repeating: " ", count: indentation + step)
            text += " [\(words.joined(separator: separator))]\n"
        default: writeBlock(value, shape, key, indentation: indentation)
        }
    }

    private mutating func writeBlock(_ value: Node, _ shape: Shape, _ key: String, indentation: Int) {
        if chance(12) { text += " " + note("after", key) }
        text += "\n"
        write(value, shape, indentation: indentation + step)
    }

    private func isFlow(_ shape: Shape) -> Bool {
        switch shape {
        case .words, .literal: true
        default: false
        }
    }

    private mutating func scalar(_ scalar: Node.Scalar?, _ shape: Shape, indentation: Int) -> String {
        guard let scalar else { return "" }
        let isText = if case .literal = shape { false } else { true }
        switch shape {
        case .docs, .prose, .code:
            guard scalar.style != .block || !scalar.text.isOneLine || chance(2) else { break }
            if !scalar.text.isOneLine || chance(4), let (_, lines) = ScalarText.block(scalar.text) {
                let margin = String(repeating: " ", count: indentation + step)
                let isIndented = lines.first { !$0.isEmpty }?.hasPrefix(" ") == true
                return (["|" + (isIndented ? "\(step)" : "")] + lines.map { $0.isEmpty ? "" : margin + $0 })
                    .joined(separator: "\n")
            }
        default: break
        }
        // What was plain stays plain where quotes make it something else: numbers, booleans, and defaults.
        let isNumber = scalar.text.first.map { $0.isNumber || $0 == "-" } ?? false
        let mayBeQuoted = isText && (scalar.style != .plain || PlainScalar(scalar.text) == nil && !isNumber)
        guard mayBeQuoted, chance(3), scalar.style == .plain else {
            return ScalarText.inline(scalar, keepsQuotes: !isText)
        }
        let escaped = scalar.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped.replacing("\n", with: "\\n"))\""
    }

    private mutating func note(_ place: String, _ key: String) -> String {
        noted.append(key)
        return "# \(noted.count) \(place) \(key)"
    }
}
