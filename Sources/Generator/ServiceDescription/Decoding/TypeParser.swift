// SPDX-License-Identifier: MIT

/// Parses `(name | map<type>) ["?"] { "[]" ["?"] }`.
struct TypeParser {
    private let bytes: [UInt8]
    private var index = 0
    private var isTooDeep = false
    private let node: Node
    private let offset: Int
    private let decoder: SyntaxDecoder

    static let grammar = "a type such as `string`, `Name`, `Name[]`, `map<Name>` or `Name?`"

    /// The type that is a whole text, which starts somewhere in a node.
    static func parse(_ text: String, _ node: Node, offset: Int, _ decoder: SyntaxDecoder) -> TypeSyntax? {
        var parser = TypeParser(bytes: Array(text.utf8), node: node, offset: offset, decoder: decoder)
        guard let type = parser.type(depth: 0), parser.index == parser.bytes.count else {
            let place = decoder.source.location(node.mark(atScalar: offset + parser.index))
            decoder.diagnostics.report(MalformedEntry(problem: parser.problem(text)), at: place)
            return nil
        }
        return type
    }

    private init(bytes: [UInt8], node: Node, offset: Int, decoder: SyntaxDecoder) {
        self.bytes = bytes
        self.node = node
        self.offset = offset
        self.decoder = decoder
    }

    private func problem(_ text: String) -> String {
        if text.hasPrefix("[") || text.hasPrefix("{") {
            return "`\(text)` is not a type; a list is written `Name[]`, a map `map<Name>`"
        }
        if isTooDeep { return "a type has lists in lists up to eight deep, and maps in maps up to three" }
        return text.isEmpty ? "a type is missing here; expected \(Self.grammar)" : "`\(text)` is not \(Self.grammar)"
    }

    private mutating func type(depth: Int) -> TypeSyntax? {
        let start = index
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let first = name.utf8.first, TextForm.isLetter(first) else { return nil }
        var type: TypeSyntax
        if name == "map", take("<") {
            isTooDeep = isTooDeep || depth == 3
            guard !isTooDeep, let inner = self.type(depth: depth + 1), take(">") else { return nil }
            type = .map(inner)
        } else {
            let mark = node.mark(atScalar: offset + start)
            type = .name(Located(value: name, location: decoder.source.location(mark)))
        }
        if take("?") { type = .nullable(type) }
        var lists = 0
        while take("[") {
            guard take("]") else { return nil }
            lists += 1
            isTooDeep = isTooDeep || lists > 8
            guard !isTooDeep else { return nil }
            type = .array(type)
            if take("?") { type = .nullable(type) }
        }
        return type
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        TextForm.isLetter(byte) || TextForm.isDigit(byte) || byte == UInt8(ascii: "-")
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }
}
