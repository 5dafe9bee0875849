// SPDX-License-Identifier: MIT

extension Decoder {
    func enumeration(_ pair: Node.Pair) -> EnumerationSyntax? {
        let name = name(pair.key, .type)
        let keys = ["docs", "values", "provided-by", "since", "until", "deprecated"]
        guard let mapping = Mapping(pair.value, "an enum", keys: keys, self) else { return nil }
        mapping.require("values", reason: "the texts that are known", at: pair.key)
        var enumeration = EnumerationSyntax(
            name: name ?? NameSyntax(wire: located("", pair.key)),
            docs: docs(mapping, at: pair.key)
        )
        enumeration.values = values(mapping["values"])
        enumeration.providedBy = text(mapping["provided-by"], "a module's name")
        enumeration.availability = availability(mapping)
        return name == nil ? nil : enumeration
    }

    private func values(_ node: Node?) -> [EnumerationSyntax.Value] {
        guard let node else { return [] }
        guard case .sequence(let elements) = node.content else {
            if case .refused = node.content { return [] }
            if node.scalar?.text.isEmpty != true {
                report(WrongKind(found: node.kind, expected: "a list of values"), node)
            }
            return []
        }
        if elements.isEmpty { report(TooFew(expected: "expected at least one value"), node) }
        if node.isFlow, !elements.isEmpty { report(FlowEntries(owner: "values"), node) }
        return elements.compactMap(value)
    }

    private func value(_ node: Node) -> EnumerationSyntax.Value? {
        if case .mapping = node.content { return longValue(node) }
        guard let text = text(node, "a value such as `value as swiftName -- docs`") else { return nil }
        var name = text.value[...]
        var docs: String?
        if let separator = text.value.firstRange(of: " -- ") {
            docs = String(text.value[separator.upperBound...].drop { $0 == " " })
            name = text.value[..<separator.lowerBound]
        }
        if docs?.isEmpty == true || text.value.hasSuffix(" --") {
            report(MalformedEntry(problem: "documentation is missing behind `--`"), node)
            return nil
        }
        if docs != nil { checkComment(node) } else { checkCommentDocs(node) }
        return self.name(String(name), node, offset: 0, .value).map { .init(name: $0, docs: docs) }
    }

    private func longValue(_ node: Node) -> EnumerationSyntax.Value? {
        let keys = ["value", "docs", "since", "until", "deprecated"]
        guard let mapping = Mapping(node, "a value", keys: keys, self) else { return nil }
        mapping.require("value", reason: "the text itself")
        if mapping.has("value"), mapping.count == (mapping.has("docs") ? 2 : 1) {
            report(
                TooFew(expected: "without `since`, `until` and `deprecated` a value is written `value -- docs`"),
                node
            )
        }
        let docs = prose(mapping["docs"])
        let availability = availability(mapping)
        guard let value = mapping["value"], let name = name(value, .value) else { return nil }
        return .init(name: name, docs: docs, availability: availability)
    }
}
