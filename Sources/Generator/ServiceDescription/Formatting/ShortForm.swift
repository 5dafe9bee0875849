// SPDX-License-Identifier: MIT

/// The forms in which one text says what a mapping says.
enum ShortForm: Sendable {
    /// `name as swiftName: type = default -- docs`
    case entry
    /// `response: 200 Type -- docs`
    case response
    /// `errors: Type`
    case errors
    /// `tag in field as swiftName: Type -- docs`
    case member
    /// `- value as swiftName -- docs`
    case value

    /// The element with one text in place of its mapping; `nil` if that can't say the same, or would lose a comment.
    func shortened(_ element: Element) -> Element? {
        guard case .mapping(let children) = element.value, !children.isEmpty, element.afterKey == nil,
            !children.contains(where: \.hasComments)
        else { return nil }
        let parts = Parts(children)
        var short = element
        var text: String
        switch self {
        case .entry:
            guard parts.has(only: ["as", "type", "docs", "default"]), let type = parts["type"] else { return nil }
            guard let key = parts.key(element, canBeOptional: true) else { return nil }
            short.key = key
            text = type
            if parts.children["default"] != nil {
                guard let literal = parts.shortDefault else { return nil }
                text += " = \(literal)"
            }
        case .response:
            guard children.count == 1, let status = children[0].key?.text, status != "headers",
                let content = children[0].scalar?.text
            else { return nil }
            let entry = EntryText(content)
            guard entry.problem == nil else { return nil }
            let type = entry.type == "empty" ? [] : [String(entry.type)]
            text = ([status] + type + (entry.docs.map { ["-- \($0)"] } ?? [])).joined(separator: " ")
        case .errors:
            guard parts.has(only: ["default"]), let type = parts["default"], EntryText(type).docs == nil else {
                return nil
            }
            text = type
        case .member:
            guard parts.has(only: ["as", "in", "type", "docs"]), let type = parts["type"] else { return nil }
            guard let key = parts.key(element, canBeOptional: false) else { return nil }
            short.key = key
            text = type
        case .value:
            guard parts.has(only: ["value", "as", "docs"]), let value = parts.children["value"]?.scalar else {
                return nil
            }
            guard let swift = parts["as"], TextForm.isWireName(value.text), !value.text.contains("--") else {
                return nil
            }
            // A number that is a text has quotes.
            guard value.style == .plain || PlainScalar(value.text) == nil else { return nil }
            text = "\(value.text) as \(swift)"
        }
        if let docs = parts.children["docs"] {
            guard let paragraph = docs.scalar.flatMap({ Documentation.onlyParagraph(of: $0.text) }) else { return nil }
            guard !paragraph.hasSuffix(" --"), !paragraph.hasPrefix(" ") else { return nil }
            text += " -- \(paragraph)"
        }
        guard ScalarText.isPlain(text, inFlow: false) else { return nil }
        short.value = .scalar(Node.Scalar(text: text, style: .plain))
        return short
    }

    /// The mapping that says the same as the text of an entry; `nil` if it would not be clearer.
    static func lengthened(_ element: Element) -> Element? {
        guard let text = element.scalar?.text else { return nil }
        let entry = EntryText(text)
        guard entry.problem == nil, let docs = entry.docs, Documentation.onlyParagraph(of: docs) != nil else {
            return nil
        }
        func child(_ key: String, _ value: Element.Value) -> Element {
            Element(key: Node.Scalar(text: key, style: .plain), value: value, start: element.start)
        }
        let type = (entry.isReadOnly ? "read-only " : "") + entry.type
        var children = [child("type", .scalar(Node.Scalar(text: type, style: .plain)))]
        children.append(child("docs", .scalar(Node.Scalar(text: docs, style: .plain))))
        switch entry.defaultValue {
        case nil: break
        case "{}": children.append(child("default", .mapping([])))
        case "[]": children.append(child("default", .list([])))
        case let literal?:
            guard ScalarText.isPlain(String(literal), inFlow: false) else { return nil }
            children.append(child("default", .scalar(Node.Scalar(text: String(literal), style: .plain))))
        }
        var long = element
        long.value = .mapping(children)
        return long
    }

    /// The keys of a mapping with what they have.
    private struct Parts {
        let children: [String: Element]

        init(_ elements: [Element]) {
            children = Dictionary(elements.map { ($0.key?.text ?? "", $0) }) { first, _ in first }
        }

        /// The text of a key.
        subscript(key: String) -> String? { children[key]?.scalar?.text }

        func has(only keys: Set<String>) -> Bool { keys.isSuperset(of: children.keys) }

        /// The key of the short form, with what `in` and `as` say.
        func key(_ element: Element, canBeOptional: Bool) -> Node.Scalar? {
            guard let key = element.key else { return nil }
            guard let swift = self["as"] else { return children["as"] == nil ? key : nil }
            guard TextForm.isWireName(key.text) else { return nil }
            let field = self["in"].map { " in \($0)" } ?? ""
            return Node.Scalar(text: "\(key.text)\(field) as \(swift)", style: .plain)
        }

        /// The default as the short form writes it: without quotes, so that it is no text for certain.
        var shortDefault: String? {
            switch children["default"]?.value {
            case .mapping(let elements)? where elements.isEmpty: return "{}"
            case .list(let elements)? where elements.isEmpty: return "[]"
            case .scalar(let scalar)? where scalar.style == .plain:
                let isWord = !scalar.text.isEmpty && !scalar.text.contains(" ") && !scalar.text.contains("--")
                return isWord && scalar.text.isOneLine ? scalar.text : nil
            default: return nil
            }
        }
    }
}
