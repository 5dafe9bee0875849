// SPDX-License-Identifier: MIT

import ServiceDescription

/// The documentation of a description, in parts.
struct Paragraphs {
    private let blocks: [Documentation.Block]

    init(_ docs: String) {
        // Nearly all documentation has one line.
        blocks = docs.isPrintableASCII && !docs.isEmpty ? [.text(docs)] : Documentation(docs).blocks
    }

    /// The first paragraph, which all documentation has.
    private var first: String {
        if case .text(let text)? = blocks.first { text } else { "" }
    }

    /// The first sentence, with its period.
    var summary: String {
        Self.sentence(String(first[..<Self.endOfFirstSentence(first)]))
    }

    /// Everything after the first sentence.
    var discussion: [Documentation.Block] {
        let rest = first[Self.endOfFirstSentence(first)...].drop(while: \.isWhitespace)
        return (rest.isEmpty ? [] : [.text(Self.sentence(String(rest)))]) + others
    }

    /// Everything, with further sentences at the end of the first paragraph, unless a list or code follows it.
    func adding(_ sentences: [String]) -> [Documentation.Block] {
        if first.hasSuffix(":"), !others.isEmpty {
            return [.text(first)] + others + [.text(sentences.joined(separator: " "))]
        }
        let text = Self.sentence(first)
        return [.text(sentences.isEmpty ? text : text + " " + sentences.joined(separator: " "))] + others
    }

    /// What follows the first paragraph, with periods.
    private var others: [Documentation.Block] {
        blocks.dropFirst().map { block in
            if case .text(let text) = block { .text(Self.sentence(text)) } else { block }
        }
    }

    /// The text, with a period if it has no punctuation at its end.
    static func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?…:".contains(last) else { return text }
        return text + "."
    }

    private static func endOfFirstSentence(_ text: String) -> String.Index {
        let bytes = Array(text.utf8)
        for space in bytes.indices.dropFirst() where bytes[space] == UInt8(ascii: " ") {
            guard ".!?".utf8.contains(bytes[space - 1]) else { continue }
            let index = text.utf8.index(text.startIndex, offsetBy: space)
            let next = text.utf8.index(after: index)
            if next < text.endIndex, text[next].isUppercase { return index }
        }
        return text.endIndex
    }
}

extension Library {
    /// The documentation of a model or enum in one sentence; `nil` for lists of them and for other types.
    func summary(of type: ValueType) -> String? {
        guard case .reference(let reference) = type.withoutNull else { return nil }
        let wireName = reference.wireName
        let docs = model(named: wireName)?.docs ?? enumeration(named: wireName)?.docs
        return docs.map { Paragraphs($0).summary }
    }
}
