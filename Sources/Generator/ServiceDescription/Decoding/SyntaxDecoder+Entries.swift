// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// The entries of `fields`, `query`, `headers`, or `path`, where none can be optional.
    func entries(_ node: Node?, _ owner: String, _ form: NameForm = .entry) -> [EntrySyntax] {
        declarations(node, owner).compactMap { pair in
            guard let name = entryName(pair, form) else {
                // The value is still decoded to report its own errors.
                _ = entry(NameSyntax(wire: Located(value: "", location: location(pair.key))), pair.value)
                return nil
            }
            return entry(name, pair.value)
        }
    }

    private func entry(_ name: NameSyntax, _ value: Node) -> EntrySyntax {
        if case .mapping = value.content { return longEntry(name, value) }
        return shortEntry(name, value)
    }

    private func shortEntry(_ name: NameSyntax, _ value: Node) -> EntrySyntax {
        var entry = EntrySyntax(name: name)
        guard let text = text(value, "a type, or a mapping with `type`") else { return entry }
        let parts = EntryText(text.value)
        checkDocs(parts.docs, value)
        if let problem = parts.problem {
            let place = source.location(value.mark(atScalar: problem.offset))
            diagnostics.report(MalformedEntry(problem: problem.text), at: place)
            return entry
        }
        entry.docs = parts.docs
        if parts.isReadOnly { entry.readOnly = location(value) }
        entry.type = TypeParser.parse(String(parts.type), value, offset: parts.typeOffset, self)
        entry.defaultValue = parts.defaultValue.map { literal in
            let place = source.location(value.mark(atScalar: parts.defaultOffset))
            let content: LiteralSyntax.Content =
                switch literal {
                case "{}": .emptyMapping
                case "[]": .list([])
                default: .scalar(String(literal), isText: false)
                }
            return LiteralSyntax(content: content, location: place)
        }
        return entry
    }

    /// Documentation inside a comment would be lost silently.
    func checkCommentDocs(_ node: Node) {
        if commentHoldsDocs(after: node) { checkComment(node) }
    }

    private func longEntry(_ name: NameSyntax, _ value: Node) -> EntrySyntax {
        var entry = EntrySyntax(name: name)
        guard let mapping = Mapping(value, .entry, self) else { return entry }
        if value.isFlow { report(FlowEntries(owner: "the keys of an entry"), value) }
        mapping.require("type")
        if let node = mapping["type"], let text = text(node, TypeParser.grammar) {
            let parts = EntryText(text.value)
            if parts.isReadOnly { entry.readOnly = location(node) }
            if parts.docs != nil || parts.defaultValue != nil || parts.problem != nil {
                let keys = parts.docs != nil ? "`docs`" : "`default`"
                report(MalformedEntry(problem: "`type` is only a type; write \(keys) as a key of its own"), node)
            } else {
                entry.type = TypeParser.parse(String(parts.type), node, offset: parts.typeOffset, self)
            }
        }
        entry.list = mapping["list"].map { node in
            // What can't be decoded is reported once.
            word(node, "form of a list", Parameter.ListForm.self) ?? Located(value: .repeated, location: location(node))
        }
        entry.docs = docs(mapping["docs"])
        entry.defaultValue = mapping["default"].flatMap(literal)
        entry.serviceDefault = mapping["service-default"].flatMap(literal)
        entry.otherNames = otherNames(mapping["other-names"])
        entry.constraints = ["range", "length", "items", "pattern"].compactMap { constraint($0, mapping) }
        entry.availability = availability(mapping)
        return entry
    }

    private func otherNames(_ node: Node?) -> Located<[Located<String>]>? {
        texts(node, "a list of names").map { names in
            let valid = names.value.filter { name in
                if TextForm.isWireName(name.value) { return true }
                let rule = MalformedText(text: name.value, expected: "a name without whitespace and `?`")
                diagnostics.report(rule, at: name.location)
                return false
            }
            return Located(value: valid, location: names.location)
        }
    }

    private func constraint(_ key: String, _ mapping: Mapping) -> ConstraintSyntax? {
        guard let kind = ConstraintSyntax.Kind(rawValue: key), let node = mapping[key] else { return nil }
        let text =
            switch kind {
            case .pattern: text(node, "a regular expression")
            case .range: bounds(node, "a range such as `60...1440`, `1...` or `...100`", isCount: false)
            case .length, .items: bounds(node, "a range of counts such as `1...100`", isCount: true)
            }
        return text.map { ConstraintSyntax(kind: kind, text: $0) }
    }

    private func bounds(_ node: Node, _ expected: String, isCount: Bool) -> Located<String>? {
        guard let text = text(node, expected, where: { Bounds($0, isCount: isCount) != nil }) else { return nil }
        let bounds = Bounds(text.value, isCount: isCount)
        if bounds?.isReversed == true {
            diagnostics.report(ReversedBounds(text: text.value), at: text.location)
        } else if isCount, bounds?.lower == 0, bounds?.upper == nil {
            let reason = "every length and count is at least 0"
            diagnostics.report(SaysNothing(text: "`\(text.value)`", reason: reason), at: text.location)
        }
        return text
    }

    /// `default` and `service-default`, the only keys with unquoted numbers and booleans.
    private func literal(_ node: Node) -> LiteralSyntax? {
        switch node.content {
        case .scalar(let scalar):
            guard !scalar.text.isEmpty || scalar.style.isQuoted else { return nil }
            return LiteralSyntax(
                content: .scalar(scalar.text, isText: scalar.style != .plain),
                location: location(node)
            )
        case .sequence(let elements):
            return LiteralSyntax(content: .list(elements.compactMap(literal)), location: location(node))
        case .mapping(let pairs) where pairs.isEmpty:
            return LiteralSyntax(content: .emptyMapping, location: location(node))
        case .mapping:
            report(WrongKind(found: node.kind, expected: "a text, number, boolean, list or `{}`"), node)
            return nil
        case .refused: return nil
        }
    }

    func availability(_ mapping: Mapping) -> AvailabilitySyntax {
        AvailabilitySyntax(
            since: version(mapping["since"]),
            until: version(mapping["until"]),
            deprecated: mapping["deprecated"].flatMap { node in
                prose(node).map { Located(value: $0, location: location(node)) }
            }
        )
    }

    func version(_ node: Node?) -> Located<String>? {
        text(node, "a version such as \"2024-03-07\" or \"2024-03-07-preview\"", where: TextForm.isVersion)
    }
}
