// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// `topics`: lists of what each needs, by title.
    func topics(_ node: Node?) -> [TopicSyntax] {
        if let node, case .mapping(let pairs) = node.content, pairs.isEmpty {
            report(TooFew(expected: "expected at least one topic"), node)
        }
        return declarations(node, "topics").compactMap(topic)
    }

    private func topic(_ pair: Node.Pair) -> TopicSyntax? {
        let title = text(pair.key, "a phrase without punctuation at its end that says what apps do") {
            TextForm.isPhrase($0) && $0.first?.isWhitespace == false
        }
        guard let entries = texts(pair.value, "a list of types, operations and symbols by hand"), let title else {
            return nil
        }
        return TopicSyntax(
            title: title.value,
            entries: entries.value.compactMap(topicEntry),
            location: title.location
        )
    }

    private func topicEntry(_ text: Located<String>) -> Located<TopicSyntax.Entry>? {
        if let entry = TopicSyntax.Entry(text.value) { return Located(value: entry, location: text.location) }
        let expected = "a type, `Client.operation`, or a symbol by hand such as `swift ChatClient/send(_:)`"
        diagnostics.report(MalformedText(text: text.value, expected: expected), at: text.location)
        return nil
    }
}

extension TopicSyntax.Entry {
    /// `nil` for a text of another form.
    init?(_ text: String) {
        let word = "swift "
        if text.hasPrefix(word) {
            let symbol = String(text.dropFirst(word.count))
            guard symbol.utf8.first.map(TextForm.isCapital) == true,
                !symbol.contains(where: { $0.isWhitespace || $0 == "`" })
            else { return nil }
            self = .symbol(symbol)
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let type = parts.first, TextForm.isTypeName(type) else { return nil }
        switch parts.count {
        case 1: self = .type(type)
        case 2 where TextForm.isMemberName(parts[1]): self = .operation(client: type, name: parts[1])
        default: return nil
        }
    }
}
