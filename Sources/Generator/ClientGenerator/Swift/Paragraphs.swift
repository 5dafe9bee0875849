// SPDX-License-Identifier: MIT

import ServiceDescription

/// Documentation of a description, taken apart.
struct Paragraphs {
    private let blocks: [Documentation.Block]

    init(_ docs: String) {
        // As nearly all documentation is.
        blocks = SwiftText.isPlain(docs) && !docs.isEmpty ? [.text(docs)] : Documentation(docs).blocks
    }

    /// The first paragraph, which all documentation has.
    private var first: String {
        if case .text(let text)? = blocks.first { text } else { "" }
    }

    /// The first sentence, with its full stop.
    var summary: String {
        Self.sentence(String(first[..<Self.endOfFirstSentence(first)]))
    }

    /// Everything behind the first sentence.
    var discussion: [Documentation.Block] {
        let rest = first[Self.endOfFirstSentence(first)...].drop(while: \.isWhitespace)
        return (rest.isEmpty ? [] : [.text(Self.sentence(String(rest)))]) + others
    }

    /// Everything, with further sentences at the end of the first paragraph, unless it leads to a list or code.
    func adding(_ sentences: [String]) -> [Documentation.Block] {
        if first.hasSuffix(":"), !others.isEmpty {
            return [.text(first)] + others + [.text(sentences.joined(separator: " "))]
        }
        return [.text(([Self.sentence(first)] + sentences).joined(separator: " "))] + others
    }

    /// What follows the first paragraph, with full stops.
    private var others: [Documentation.Block] {
        blocks.dropFirst().map { block in
            if case .text(let text) = block { .text(Self.sentence(text)) } else { block }
        }
    }

    /// The text with a full stop if it has no end of its own.
    static func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?…:".contains(last) else { return text }
        return text + "."
    }

    private static func endOfFirstSentence(_ text: String) -> String.Index {
        var index = text.startIndex
        while let space = text[index...].firstIndex(of: " ") {
            let next = text.index(after: space)
            if next < text.endIndex, text[next].isUppercase,
                ".!?".contains(text[text.index(before: max(space, text.index(after: text.startIndex)))])
            {
                return space
            }
            index = next
        }
        return text.endIndex
    }
}

extension Library {
    /// What a model or enum says about itself, in one sentence; nil for lists of them and for other types.
    func summary(of type: ValueType) -> String? {
        guard case .reference(let reference) = type.withoutNull else { return nil }
        let wireName = reference.wireName
        let docs = model(named: wireName)?.docs ?? enumeration(named: wireName)?.docs
        return docs.map { Paragraphs($0).summary }
    }
}
