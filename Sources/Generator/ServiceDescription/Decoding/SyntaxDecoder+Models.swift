// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    func model(_ pair: Node.Pair) -> ModelSyntax? {
        let name = name(pair.key, .type)
        guard let mapping = Mapping(pair.value, .model, self) else { return nil }
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
            report(SaysNothing(text: "`fields: {}`", reason: "`\(other)` states the model's contents"), fields)
        }
        model.isTagOptional = mapping.has("discriminator?") && !mapping.has("discriminator")
        model.discriminator = (mapping["discriminator"] ?? mapping["discriminator?"]).flatMap {
            self.name($0, .requiredEntry)
        }
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
            mapping.require("discriminator", reason: "the field that distinguishes the members", at: key)
        }
        if !mapping.has("includes"), !mapping.has("members") {
            mapping.require("fields", reason: "`{}` if it has none", at: key)
        }
    }

    private func member(_ pair: Node.Pair) -> MemberSyntax? {
        if case .mapping = pair.value.content { return longMember(pair) }
        return shortMember(pair, .member, what: "a member")
    }

    /// `NAME: Type -- docs`, of a union's member or of an event.
    func shortMember(_ pair: Node.Pair, _ form: NameForm, what: String) -> MemberSyntax? {
        let name = name(pair.key, form)
        guard let text = text(pair.value, TypeParser.grammar) else { return nil }
        let parts = EntryText(text.value)
        checkDocs(parts.docs, pair.value)
        if let problem = parts.problem {
            report(MalformedEntry(problem: problem.text), pair.value)
            return nil
        }
        if parts.isReadOnly || parts.defaultValue != nil {
            let problem = "\(what) is a type, without `read-only` and without a default"
            report(MalformedEntry(problem: problem), pair.value)
            return nil
        }
        guard let name else { return nil }
        let type = TypeParser.parse(String(parts.type), pair.value, offset: 0, self)
        return MemberSyntax(name: name, type: type, docs: parts.docs)
    }

    /// The long form of a member, whose tag can be any text with `as`.
    private func longMember(_ pair: Node.Pair) -> MemberSyntax? {
        guard let mapping = Mapping(pair.value, .member, self) else { return nil }
        mapping.require("type")
        mapping.require("as", reason: "otherwise write `tag: Type -- docs`")
        let field = text(mapping["in"], "a field's name", where: TextForm.isWireName)
        let docs = self.docs(mapping["docs"])
        var type: TypeSyntax?
        if let node = mapping["type"], let text = text(node, TypeParser.grammar) {
            type = TypeParser.parse(text.value, node, offset: 0, self)
        }
        guard mapping.has("as"), var name = entryName(pair, .member) else { return nil }
        name.field = field
        return MemberSyntax(name: name, type: type, docs: docs, availability: availability(mapping))
    }
}
