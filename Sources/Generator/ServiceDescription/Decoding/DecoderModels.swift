// SPDX-License-Identifier: MIT

extension Decoder {
    private static let modelKeys = [
        "docs", "includes", "fields", "discriminator", "discriminator?", "members", "provided-by", "since", "until",
        "deprecated",
    ]

    func model(_ pair: Node.Pair) -> ModelSyntax? {
        let name = name(pair.key, .type)
        guard let mapping = Mapping(pair.value, "a model", keys: Self.modelKeys, self) else { return nil }
        var model = ModelSyntax(
            name: name ?? NameSyntax(wire: located("", pair.key)),
            docs: docs(mapping, at: pair.key)
        )
        checkParts(mapping, pair.key)
        model.includes = text(mapping["includes"], "a model's name")
        model.fields = entries(mapping["fields"], "fields")
        if let fields = mapping["fields"], case .mapping(let pairs) = fields.content, pairs.isEmpty,
            mapping.has("includes") || mapping.has("members")
        {
            let other = mapping.has("members") ? "members" : "includes"
            report(SaysNothing(text: "`fields: {}`", reason: "`\(other)` says what the model holds"), fields)
        }
        model.isTagOptional = mapping.has("discriminator?")
        model.discriminator = text(
            mapping["discriminator"] ?? mapping["discriminator?"],
            "a field's name",
            where: TextForm.isWireName
        )
        if let members = mapping["members"] {
            if case .mapping(let pairs) = members.content, pairs.isEmpty {
                report(TooFew(expected: "expected at least one member"), members)
            }
            model.members = declarations(members, "members").compactMap(member)
        }
        model.providedBy = text(mapping["provided-by"], "a module's name")
        model.availability = availability(mapping)
        return name == nil ? nil : model
    }

    private func checkParts(_ mapping: Mapping, _ key: Node) {
        mapping.exclude("discriminator", "discriminator?")
        mapping.need("members", for: "discriminator")
        mapping.need("members", for: "discriminator?")
        if mapping.has("members"), !mapping.has("discriminator?") {
            mapping.require("discriminator", reason: "the field that tells the members apart", at: key)
        }
        if !mapping.has("includes"), !mapping.has("members") {
            mapping.require("fields", reason: "`{}` if it has none", at: key)
        }
    }

    private func member(_ pair: Node.Pair) -> MemberSyntax? {
        let name = name(pair.key, .member)
        guard let text = text(pair.value, TypeParser.grammar) else { return nil }
        let parts = EntryText(text.value)
        if parts.docs != nil { checkComment(pair.value) } else { checkCommentDocs(pair.value) }
        if let problem = parts.problem {
            report(MalformedEntry(problem: problem.text), pair.value)
            return nil
        }
        if parts.isReadOnly || parts.defaultValue != nil {
            report(MalformedEntry(problem: "a member is a type, without `read-only` and default"), pair.value)
            return nil
        }
        guard let name else { return nil }
        let type = TypeParser.parse(String(parts.type), pair.value, offset: 0, self)
        return MemberSyntax(name: name, type: type, docs: parts.docs)
    }

    func eventSet(_ pair: Node.Pair) -> EventSetSyntax? {
        let name = swiftKey(pair.key, isType: true)
        let keys = ["docs", "envelope", "types"]
        guard let mapping = Mapping(pair.value, "a set of events", keys: keys, self) else { return nil }
        mapping.require("envelope", reason: "cloud-events or event-grid", at: pair.key)
        mapping.require("types", reason: "the models by event type", at: pair.key)
        var set = EventSetSyntax(name: name ?? located("", pair.key), docs: docs(mapping, at: pair.key))
        set.envelope = word(mapping["envelope"], "envelope", EventSet.Envelope.self)?.value
        if let types = mapping["types"], case .mapping(let pairs) = types.content, pairs.isEmpty {
            report(TooFew(expected: "expected at least one event"), types)
        }
        set.events = declarations(mapping["types"], "events").compactMap { event in
            guard let type = text(event.key, "an event's type", where: TextForm.isWireName),
                let value = text(event.value, "a model's name")
            else { return nil }
            let parts = EntryText(value.value)
            if parts.docs != nil { checkComment(event.value) } else { checkCommentDocs(event.value) }
            let model = String(parts.type)
            guard parts.problem == nil, !parts.isReadOnly, parts.defaultValue == nil, TextForm.isTypeName(model) else {
                report(MalformedText(text: value.value, expected: "a model's name"), event.value)
                return nil
            }
            return .init(type: type, model: located(model, event.value), docs: parts.docs)
        }
        return name == nil ? nil : set
    }
}
