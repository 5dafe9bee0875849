// SPDX-License-Identifier: MIT

/// A tag of a template, such as `{{#operations}}`.
struct TemplateTag: Equatable {
    enum Kind: String {
        case variable = ""
        case section = "#"
        case inverted = "^"
        case end = "/"
        case partial = ">"
    }

    let kind: Kind
    /// Letters only, or `.` for the current value.
    let key: String
    /// Counted from 1.
    let line: Int
    /// The tag's place in the template's text, braces included.
    let range: Range<String.Index>

    /// The tags of a template in their order.
    ///
    /// Refuses what Mustache has beyond variables, sections and partials: the views decide, the templates only hold text.
    static func scan(_ text: String, template: String) throws -> [Self] {
        var tags: [Self] = []
        var line = 1
        let bytes = text.utf8
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let next = bytes.index(after: position)
            guard bytes[position] == openingBrace, next < bytes.endIndex, bytes[next] == openingBrace else {
                if bytes[position] == newline { line += 1 }
                position = next
                continue
            }
            guard let end = text[position...].firstRange(of: "}}")?.upperBound else {
                throw RenderingError.badTemplate(template: template, line: line, problem: "a tag without an end")
            }
            let content = text[bytes.index(after: next)..<text.index(end, offsetBy: -2)]
            let kind = content.first.flatMap { Kind(rawValue: String($0)) } ?? .variable
            let key = String(kind == .variable ? content : content.dropFirst())
            guard key == "." || (!key.isEmpty && key.allSatisfy { $0.isASCII && $0.isLetter }) else {
                throw RenderingError.badTemplate(template: template, line: line, problem: "{{\(content)}} is no tag")
            }
            tags.append(Self(kind: kind, key: key, line: line, range: position..<end))
            position = end
        }
        return tags
    }

    private static let openingBrace = UInt8(ascii: "{")
    private static let newline = UInt8(ascii: "\n")
}
