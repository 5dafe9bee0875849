// SPDX-License-Identifier: MIT

import ServiceDescription

/// A template as a tree of text and tags, read once and before any view fills it.
///
/// The templates use five kinds of tag: `{{key}}`, `{{#key}}`, `{{^key}}`, `{{/key}}` and `{{>partial}}`. Anything else
/// that Mustache has is refused: views decide, templates hold text.
struct TemplateSyntax: Sendable {
    enum Node: Sendable {
        case text(String)
        case variable(TemplateTag)
        case section(TemplateTag, isInverted: Bool, [Node])
        case partial(TemplateTag)
    }

    let nodes: [Node]

    /// Reads the text of a template.
    ///
    /// - Throws: ``TemplateError`` if a tag is not one of the five, or sections do not nest.
    init(_ text: String, template: String) throws {
        var reader = Reader(text: text, template: template)
        nodes = try reader.nodes(in: nil)
    }
}

extension TemplateSyntax {
    private struct Reader {
        let text: Substring.UTF8View
        let template: String
        var position: Substring.UTF8View.Index
        var line = 1

        init(text: String, template: String) {
            self.text = text[...].utf8
            self.template = template
            position = self.text.startIndex
        }

        /// The nodes up to the end of a section, or of the text.
        mutating func nodes(in section: TemplateTag?) throws -> [Node] {
            var nodes: [Node] = []
            while position < text.endIndex {
                let (literal, found) = nextTag()
                guard let found else {
                    append(literal, to: &nodes)
                    break
                }
                let (kind, tag) = try read(found)
                let (before, after) = alone(found, kind, after: literal)
                append(before, to: &nodes)
                advance(to: after)
                switch kind {
                case .variable: nodes.append(.variable(tag))
                case .partial: nodes.append(.partial(tag))
                case .section, .inverted:
                    nodes.append(.section(tag, isInverted: kind == .inverted, try self.nodes(in: tag)))
                case .end:
                    guard let section, section.key == tag.key else { throw tag.error("does not close an open section") }
                    return nodes
                }
            }
            if let section { throw section.error("is not closed") }
            return nodes
        }

        /// The text before the next tag, and the tag with its braces.
        private func nextTag() -> (Substring.UTF8View, Substring.UTF8View?) {
            guard let opening = Substring(text[position...]).firstRange(ofASCII: "{{") else {
                return (text[position...], nil)
            }
            let rest = text[opening.upperBound...]
            let end = Substring(rest).firstRange(ofASCII: "}}")?.upperBound ?? text.endIndex
            return (text[position..<opening.lowerBound], text[opening.lowerBound..<end])
        }

        private func read(_ tag: Substring.UTF8View) throws -> (Kind, TemplateTag) {
            let line = line + text[position..<tag.startIndex].count { $0 == newline }
            let content = Substring(tag.dropFirst(2).dropLast(2))
            let kind = content.first.flatMap { Kind(rawValue: String($0)) } ?? .variable
            let key = kind == .variable ? content : content.dropFirst()
            guard Substring(tag).hasSuffix("}}"), key == "." || (!key.isEmpty && key.utf8.allSatisfy(isLetter)) else {
                throw TemplateError(template: template, line: line, problem: "\(Substring(tag)) is not a tag")
            }
            return (kind, TemplateTag(key: String(key), template: template, line: line))
        }

        /// The text before a tag, and where the text after it begins: a line with nothing but a section's or partial's
        /// tag is not printed.
        private func alone(
            _ tag: Substring.UTF8View,
            _ kind: Kind,
            after literal: Substring.UTF8View
        ) -> (before: Substring.UTF8View, after: Substring.UTF8View.Index) {
            let unchanged = (literal, tag.endIndex)
            guard kind != .variable else { return unchanged }
            let start = text[..<tag.startIndex].lastIndex(of: newline).map(text.index(after:)) ?? text.startIndex
            let end = text[tag.endIndex...].firstIndex(of: newline) ?? text.endIndex
            guard start >= literal.startIndex, text[start..<tag.startIndex].allSatisfy(isBlank),
                text[tag.endIndex..<end].allSatisfy(isBlank)
            else { return unchanged }
            return (text[literal.startIndex..<start], end < text.endIndex ? text.index(after: end) : end)
        }

        private mutating func advance(to index: Substring.UTF8View.Index) {
            line += text[position..<index].count { $0 == newline }
            position = index
        }

        private func append(_ literal: Substring.UTF8View, to nodes: inout [Node]) {
            if !literal.isEmpty { nodes.append(.text(String(Substring(literal)))) }
        }
    }

    private enum Kind: String {
        case variable = ""
        case section = "#"
        case inverted = "^"
        case end = "/"
        case partial = ">"
    }
}

private let newline = UInt8(ascii: "\n")

private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
}
