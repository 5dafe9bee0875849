// SPDX-License-Identifier: MIT

import ServiceDescription

/// A declaration in generated Swift that an app can name.
package struct GeneratedDeclaration: Sendable {
    /// Such as `SMSClient.send(_:options:)`.
    package let symbol: String
    /// The type that it is in, or its own name.
    let type: String
    /// Its name in that type, without arguments; `nil` for a type.
    let member: String?
    /// The signature on one line, without documentation and body.
    package let text: String
    /// The first line of its documentation, its own, and its last one, counted from 1.
    package let firstLine: Int
    package let line: Int
    package let lastLine: Int

    /// ``symbol`` without arguments.
    package var name: String { member.map { "\(type).\($0)" } ?? type }

    /// All declarations of a file, in order: those that are not private.
    ///
    /// Generated code is formatted: a declaration ends at the first line with its own indentation that closes it.
    static func all(in source: String) -> [GeneratedDeclaration] {
        var scan = DeclarationScan(source)
        scan.run()
        return scan.found
    }
}

/// Reads the declarations of a generated file, line by line.
private struct DeclarationScan {
    private(set) var found: [GeneratedDeclaration] = []
    private let lines: [Substring]
    /// The types around the current line, with the lines at which they end.
    private var scopes: [(type: String, end: Int)] = []

    init(_ source: String) {
        lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    }

    mutating func run() {
        var index = 0
        while index < lines.count {
            while let scope = scopes.last, index >= scope.end { scopes.removeLast() }
            index = read(index) + 1
        }
    }

    /// Reads a line, and returns the last line of what is done with.
    private mutating func read(_ index: Int) -> Int {
        let margin = Self.margin(lines[index])
        guard margin == 4 * scopes.count, let declaration = Declaration(lines[index].dropFirst(margin)) else {
            return index
        }
        let end = self.end(of: index, margin)
        // What is private has nothing that an app can name, and neither has what it contains.
        guard !declaration.isPrivate else { return end }
        let signature = signature(from: index, to: end)
        let type = (scopes.map(\.type) + (declaration.isType ? [declaration.name] : [])).joined(separator: ".")
        if declaration.kind != "extension" {
            let member = declaration.isType ? nil : declaration.name
            let labels = declaration.isType ? "" : Self.labels(of: signature, declaration)
            found.append(
                GeneratedDeclaration(
                    symbol: (member.map { "\(type).\($0)" } ?? type) + labels,
                    type: type,
                    member: member,
                    text: signature,
                    firstLine: start(of: index, margin) + 1,
                    line: index + 1,
                    lastLine: end + 1
                )
            )
        }
        guard declaration.isType || declaration.kind == "extension", end > index else { return end }
        scopes.append((declaration.name, end))
        return index
    }

    /// The first line of the documentation and attributes before a declaration.
    private func start(of index: Int, _ margin: Int) -> Int {
        var start = index
        while start > 0 {
            let line = lines[start - 1]
            let text = line.dropFirst(margin)
            let isAttribute = text.hasPrefix("@") && Declaration(text) == nil
            let isAbove = Self.margin(line) == margin && (text.hasPrefix("///") || isAttribute)
            guard isAbove || self.isAttribute(endingAt: start - 1, margin) else { break }
            start -= 1
        }
        return start
    }

    /// Whether a line is inside an attribute on several lines, up to its `)`.
    private func isAttribute(endingAt index: Int, _ margin: Int) -> Bool {
        var line = index
        while line >= 0,
            Self.margin(lines[line]) > margin || lines[line].dropFirst(margin) == ")" || lines[line].isEmpty
        {
            line -= 1
        }
        return line >= 0 && line < index && lines[line].dropFirst(margin).hasPrefix("@available(")
            && !lines[line].hasSuffix(")")
    }

    /// The last line of a declaration, which may have one line alone.
    private func end(of index: Int, _ margin: Int) -> Int {
        let opens = ["(", "{", "[", "="].contains { lines[index].hasSuffix($0) }
        guard opens else { return index }
        var line = index + 1
        while line < lines.count {
            let isClosing = Self.margin(lines[line]) == margin && !lines[line].isEmpty
            // `) async throws {` closes the arguments and opens the body, which can be on the next line.
            let opens = ["(", "{", "[", "<"].contains { lines[line].hasSuffix($0) }
            let isBodyNext = line + 1 < lines.count && lines[line + 1].dropFirst(margin) == "{"
            if isClosing, !opens, !isBodyNext { return line }
            line += 1
        }
        return lines.count - 1
    }

    private func signature(from index: Int, to end: Int) -> String {
        var text = ""
        for line in lines[index...end] {
            let part = line.drop { $0 == " " }
            let isOpen = text.isEmpty || text.hasSuffix("(") || text.hasSuffix("<")
            let isClosed = part.hasPrefix(")") || part.hasPrefix(">")
            text += (isOpen || isClosed ? "" : " ") + part
            if part.hasSuffix("{") {
                text.removeLast(text.hasSuffix(" {") ? 2 : 1)
                return text
            }
        }
        // A body on the same line.
        guard text.hasSuffix(" }"), let brace = text.firstRange(ofASCII: " { ") else { return text }
        return String(text[..<brace.lowerBound])
    }

    private static func margin(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

    /// The labels of the arguments of a function or initializer, such as `(_:options:)`.
    private static func labels(of signature: String, _ declaration: Declaration) -> String {
        guard declaration.kind == "func" || declaration.kind == "init",
            let open = signature.firstIndex(of: "(", after: declaration.name)
        else { return "" }
        var labels = ""
        var depth = 0
        var isLabel = true
        var word = ""
        var previous: Character = " "
        for character in signature[open...] {
            switch character {
            case "(", "[", "<", "{": depth += 1
            // `->` closes nothing.
            case ">" where previous == "-": break
            case ")", "]", "}", ">": depth -= 1
            default: break
            }
            previous = character
            if depth == 0 { break }
            guard depth == 1 else { continue }
            switch character {
            case "(": isLabel = true
            case ",":
                isLabel = true
                word = ""
            case " ", ":":
                if isLabel, !word.isEmpty {
                    labels += word.filter { $0 != "`" } + ":"
                    isLabel = false
                }
                word = ""
            default: word.append(character)
            }
        }
        return "(\(labels))"
    }
}

/// What a line declares.
private struct Declaration {
    let kind: String
    let name: String
    let isPrivate: Bool

    var isType: Bool { ["struct", "enum", "class", "actor", "protocol"].contains(kind) }

    init?(_ line: Substring) {
        var words = line.split(separator: " ", omittingEmptySubsequences: true)[...]
        var isPrivate = false
        while let word = words.first, Self.modifiers.contains(String(word.prefix { $0 != "(" })) || word.hasPrefix("@")
        {
            if word == "private" || word == "fileprivate" { isPrivate = true }
            words.removeFirst()
        }
        guard let first = words.first else { return nil }
        let keyword = String(first.prefix { $0.isLetter })
        guard Self.kinds.contains(keyword) else { return nil }
        let rest = keyword == "init" ? "init" : words.dropFirst().first.map(String.init) ?? ""
        let name = rest.drop { $0 == "`" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        guard !name.isEmpty else { return nil }
        kind = keyword
        self.name = String(name)
        self.isPrivate = isPrivate
    }

    private static let modifiers: Set = [
        "public", "package", "internal", "private", "fileprivate", "static", "mutating", "indirect", "nonisolated",
        "final", "lazy",
    ]

    private static let kinds: Set = [
        "struct", "enum", "class", "actor", "protocol", "extension", "func", "init", "var", "let", "case", "typealias",
    ]
}

extension String {
    /// The first place of a character after a word.
    fileprivate func firstIndex(of character: Character, after word: String) -> Index? {
        guard let end = self.firstRange(of: word)?.upperBound else { return nil }
        return self[end...].firstIndex(of: character)
    }
}
