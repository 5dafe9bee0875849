// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    func enumeration(_ pair: Node.Pair) -> EnumerationSyntax? {
        let name = name(pair.key, .type)
        guard let mapping = Mapping(pair.value, .enumeration, self) else { return nil }
        mapping.require("values", reason: "the known values", at: pair.key)
        var enumeration = EnumerationSyntax(
            name: name ?? NameSyntax(wire: located("", pair.key)),
            docs: docs(mapping, at: pair.key)
        )
        enumeration.number = word(mapping["type"], "type of an enum's numbers", Enumeration.NumberType.self)
        // If the type can't be decoded, numbers cause no further errors.
        let number = enumeration.number?.value ?? (mapping.has("type") ? .int64 : nil)
        enumeration.values = values(mapping["values"], number)
        enumeration.providedBy = text(mapping["provided-by"], "a module's name")
        enumeration.availability = availability(mapping)
        return name == nil ? nil : enumeration
    }

    private func values(_ node: Node?, _ number: Enumeration.NumberType?) -> [EnumerationSyntax.Value] {
        guard let node else { return [] }
        guard case .sequence(let elements) = node.content else {
            if case .refused = node.content { return [] }
            if !isEmpty(node) {
                report(WrongKind(found: node.kind, expected: "a list of values"), node)
            }
            return []
        }
        if elements.isEmpty { report(TooFew(expected: "expected at least one value"), node) }
        if node.isFlow, !elements.isEmpty { report(FlowEntries(owner: "values"), node) }
        return elements.compactMap { value($0, number) }
    }

    private func value(_ node: Node, _ number: Enumeration.NumberType?) -> EnumerationSyntax.Value? {
        if case .mapping = node.content { return longValue(node, number) }
        let expected = "a value such as `value as swiftName -- docs`"
        guard let text = number == nil ? text(node, expected) : numeral(node, expected) else { return nil }
        var name = text.value[...]
        var docs: String?
        if let separator = text.value.firstRange(ofASCII: " -- ") {
            docs = String(text.value[separator.upperBound...].drop { $0 == " " })
            name = text.value[..<separator.lowerBound]
        }
        if docs?.isEmpty == true || text.value.hasSuffix(" --") {
            report(MalformedEntry(problem: "documentation is missing after `--`"), node)
            return nil
        }
        checkDocs(docs, node)
        guard let name = self.name(String(name), node, offset: 0, .value) else { return nil }
        return check(name, node, number) ? .init(name: name, docs: docs) : nil
    }

    /// With `as`, `value` is any text, or any number of the enum's type.
    private func longValue(_ node: Node, _ number: Enumeration.NumberType?) -> EnumerationSyntax.Value? {
        guard let mapping = Mapping(node, .value, self) else { return nil }
        mapping.require("value", reason: "the text or number itself")
        if mapping.has("value"), !mapping.has("as"), mapping.count == (mapping.has("docs") ? 2 : 1) {
            let expected = "without `as`, `since`, `until` and `deprecated`, write `value -- docs`"
            report(TooFew(expected: expected), node)
        }
        let docs = self.docs(mapping["docs"])
        let availability = availability(mapping)
        guard let value = mapping["value"], let name = longName(value, mapping, number), check(name, value, number)
        else { return nil }
        return .init(name: name, docs: docs, availability: availability)
    }

    private func longName(_ node: Node, _ mapping: Mapping, _ number: Enumeration.NumberType?) -> NameSyntax? {
        let swift = swiftName(mapping["as"])
        guard !mapping.has("as") || swift != nil else { return nil }
        let expected = "a text, or a number of the enum's `type`"
        guard let wire = number == nil ? anyText(node, expected) : numeral(node, expected) else { return nil }
        if swift == nil, !TextForm.isWireName(wire.value) {
            let expected = "a value without whitespace and `?`, or any text with `as: swiftName`"
            report(MalformedName(text: wire.value, expected: expected), node)
            return nil
        }
        return NameSyntax(wire: wire, swift: swift)
    }

    /// The text of a number, which is unquoted.
    private func numeral(_ node: Node, _ expected: String) -> Located<String>? {
        guard let scalar = node.scalar else { return text(node, expected) }
        return isEmpty(node) ? nil : located(scalar.text, node)
    }

    /// Whether a value is of its enum's type.
    private func check(_ name: NameSyntax, _ node: Node, _ number: Enumeration.NumberType?) -> Bool {
        let wire = name.wire.value
        let isPlain = node.scalar?.style == .plain
        switch number {
        case let number?:
            if isPlain, number.accepts(wire) { return true }
            let problem = "expected a whole number that fits `\(number.rawValue)`, without quotes"
            report(EnumValueMismatch(problem: problem), node)
        case nil:
            guard isPlain, PlainScalar(wire) == .number else { return true }
            let asName = name.swift.map { " with `as: \($0.value)`" } ?? ""
            let problem =
                "`\(wire)` is a number: write `type: int32` next to `values`, or `value: \"\(wire)\"`\(asName)"
            report(EnumValueMismatch(problem: problem + " for a text"), node)
        }
        return false
    }
}
