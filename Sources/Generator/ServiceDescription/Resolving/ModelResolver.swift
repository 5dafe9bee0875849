// SPDX-License-Identifier: MIT

/// Resolves the models and enums of a file.
struct ModelResolver {
    let scopes: [String: Scope]
    /// The versions of each file that has some.
    let versions: [String: [String]]
    let diagnostics: Diagnostics

    private var names: NameCheck { NameCheck(diagnostics: diagnostics) }

    func model(_ declaration: Declaration, _ syntax: ModelSyntax) -> Model {
        var chain: [String] = []
        let fields = fields(of: syntax, in: declaration.file, &chain)
        let union = union(syntax, in: declaration.file, fields)
        checkNames(syntax, fields, union)
        return Model(
            wireName: declaration.reference.wireName,
            swiftName: declaration.reference.swiftName,
            docs: syntax.docs,
            availability: versionResolver(declaration.file).availability(syntax.availability),
            providedBy: declaration.reference.providedBy,
            fields: fields,
            includes: syntax.includes.flatMap { scopes[declaration.file]?.declarations[$0.value]?.reference },
            union: union,
            usage: [],
            location: declaration.location
        )
    }

    func enumeration(_ declaration: Declaration, _ syntax: EnumerationSyntax) -> Enumeration {
        let versions = versionResolver(declaration.file)
        var collisions = Collisions("in this enum", diagnostics)
        var wireNames: [String: SourceLocation] = [:]
        let values = syntax.values.map { value in
            let name = names.member(value.name, hidden: NameCheck.optionalCases)
            let wire = value.name.wire
            if let first = wireNames[wire.value] {
                let note = Diagnostic.Note(location: first, message: "it stands here first")
                diagnostics.report(
                    WireNameTwice(name: wire.value, place: "in this enum"),
                    at: wire.location,
                    notes: [note]
                )
            } else {
                wireNames[wire.value] = wire.location
                collisions.add(name, "the value `\(wire.value)`", wire.location)
            }
            return Enumeration.Value(
                wireName: wire.value,
                swiftName: name,
                docs: value.docs,
                availability: versions.availability(value.availability),
                location: wire.location
            )
        }
        collisions.check()
        return Enumeration(
            wireName: declaration.reference.wireName,
            swiftName: declaration.reference.swiftName,
            docs: syntax.docs,
            values: values,
            availability: versions.availability(syntax.availability),
            providedBy: declaration.reference.providedBy,
            location: declaration.location
        )
    }

    private func versionResolver(_ file: String) -> VersionResolver {
        VersionResolver(known: versions[file], diagnostics: diagnostics)
    }

    private func types(_ file: String) -> TypeResolver {
        TypeResolver(scope: scopes[file] ?? Scope(), diagnostics: diagnostics)
    }

    /// The fields of an included model, then a model's own.
    private func fields(of syntax: ModelSyntax, in file: String, _ chain: inout [String]) -> [Field] {
        let entries = EntryResolver(types: types(file), versions: versionResolver(file), diagnostics: diagnostics)
        let own = syntax.fields.compactMap(entries.field)
        guard let includes = syntax.includes, let included = types(file).declaration(includes) else { return own }
        chain.append(syntax.name.wire.value)
        guard let model = included.model, model.members.isEmpty else {
            let what = included.model == nil ? "an enum" : "a union"
            diagnostics.report(IncludesMisuse(problem: "`\(includes.value)` is \(what)"), at: includes.location)
            return own
        }
        guard !chain.contains(includes.value) else {
            let path = (chain.drop { $0 != includes.value } + [includes.value]).joined(separator: " → ")
            diagnostics.report(IncludesMisuse(problem: "the models include each other: \(path)"), at: includes.location)
            return own
        }
        let inherited = fields(of: model, in: included.file, &chain).map { field in
            var field = field
            field.includedFrom = field.includedFrom ?? includes.value
            return field
        }
        return inherited + own
    }

    private func union(_ syntax: ModelSyntax, in file: String, _ fields: [Field]) -> Union? {
        guard let discriminator = syntax.discriminator, !syntax.members.isEmpty else { return nil }
        let hidden = NameCheck.optionalCases.union(["unrecognized"])
        let members = syntax.members.map { member in
            let isBeside = member.name.field != nil
            let type = types(file).resolve(member.type, in: isBeside ? .memberField : .member)
            return Union.Member(
                tag: member.name.wire.value,
                field: member.name.field?.value,
                swiftName: names.member(member.name, hidden: hidden),
                type: type == .primitive(.empty) ? nil : type,
                docs: member.docs,
                location: member.name.location
            )
        }
        let name = NameSyntax(wire: discriminator)
        return Union(
            discriminator: discriminator.value,
            swiftName: names.member(name),
            isTagOptional: syntax.isTagOptional,
            members: members,
            location: discriminator.location
        )
    }

    private func checkNames(_ syntax: ModelSyntax, _ fields: [Field], _ union: Union?) {
        var collisions = Collisions("in this model", diagnostics)
        var wireNames: [String: (SourceLocation, String)] = [:]
        func claim(_ wire: String, _ what: String, _ location: SourceLocation) -> Bool {
            if let (first, other) = wireNames[wire] {
                let note = Diagnostic.Note(location: first, message: "\(other) stands here")
                let rule = WireNameTwice(name: wire, place: "in this model")
                let isOwn = location.file == syntax.name.location.file
                diagnostics.report(rule, at: isOwn ? location : syntax.name.location, notes: [note])
                return false
            }
            wireNames[wire] = (location, what)
            return true
        }
        for field in fields where claim(field.wireName, "the field `\(field.wireName)`", field.location) {
            collisions.add(field.swiftName, "the field `\(field.wireName)`", field.location)
        }
        if let union {
            if claim(union.discriminator, "the discriminator", union.location), !fields.isEmpty {
                collisions.add(union.swiftName, "the discriminator", union.location, canBeNamed: false)
            }
            var tags: [String: SourceLocation] = [:]
            var besides: Set<String> = []
            var cases = Collisions("in this union", diagnostics)
            for member in union.members {
                if let first = tags.updateValue(member.location, forKey: member.tag) {
                    let note = Diagnostic.Note(location: first, message: "it stands here first")
                    diagnostics.report(
                        WireNameTwice(name: member.tag, place: "in this union"),
                        at: member.location,
                        notes: [note]
                    )
                    continue
                }
                cases.add(member.swiftName, "the member `\(member.tag)`", member.location)
                // Several tags may name one field.
                if let field = member.field, besides.insert(field).inserted {
                    _ = claim(field, "the member `\(member.tag)`", member.location)
                }
            }
            cases.check()
        }
        collisions.check()
    }
}
