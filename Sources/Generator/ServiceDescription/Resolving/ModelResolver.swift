// SPDX-License-Identifier: MIT

/// The models and enums that a file declares, and what is wrong with them.
struct ResolvedTypes: Sendable {
    private(set) var models: [Model] = []
    private(set) var enums: [Enumeration] = []
    let problems: [Diagnostic]

    /// - Parameters:
    ///   - file: The file's path.
    ///   - scopes: What each file sees.
    ///   - versions: The versions of each file that has any.
    init(of file: String, scopes: [String: Scope], versions: [String: [String]]) {
        let diagnostics = Diagnostics()
        let resolver = ModelResolver(scopes: scopes, versions: versions, diagnostics: diagnostics)
        for declaration in scopes[file]?.own ?? [] {
            switch declaration.kind {
            case .model(let model): models.append(resolver.model(declaration, model))
            case .enumeration(let value): enums.append(resolver.enumeration(declaration, value))
            }
        }
        problems = diagnostics.sorted
    }
}

/// Resolves the models and enums of a file.
private struct ModelResolver {
    let scopes: [String: Scope]
    /// The versions of each file that has any.
    let versions: [String: [String]]
    let diagnostics: Diagnostics
    private let included = IncludedFields()
    private let indexes = TypeIndexes()

    private var names: NameCheck { NameCheck(diagnostics: diagnostics) }

    func model(_ declaration: Declaration, _ syntax: ModelSyntax) -> Model {
        let fields = fields(of: syntax, in: declaration.file, after: []).fields
        let union = union(syntax, in: declaration.file, fields)
        checkNames(syntax, fields, union)
        return Model(
            wireName: declaration.reference.wireName,
            swiftName: declaration.reference.swiftName,
            docs: syntax.docs,
            availability: versionResolver(declaration.file).availability(syntax.availability),
            providedBy: declaration.reference.providedBy,
            fields: fields,
            union: union,
            usage: [],
            isIncluded: false,
            location: declaration.location
        )
    }

    func enumeration(_ declaration: Declaration, _ syntax: EnumerationSyntax) -> Enumeration {
        let versions = versionResolver(declaration.file)
        let availability = versions.availability(syntax.availability)
        var collisions = Collisions("in this enum", diagnostics)
        let isNumber = syntax.number != nil
        let place = isNumber ? "in this enum" : "in this enum, where case does not matter"
        var wireNames = WireNames(place, diagnostics, ignoresCase: !isNumber)
        let provided = syntax.providedBy.flatMap { _ in RuntimeNames.enums[declaration.reference.swiftName.text] }
        let values = syntax.values.map { value in
            if let provided { check(value.name, in: declaration.reference, provided) }
            let name = names.member(value.name, hidden: NameCheck.enumMembers, limit: LongName.ofValues)
            let wire = value.name.wire
            if wireNames.claim(wire) { collisions.add(name, "the value `\(wire.value)`", wire.location) }
            return Enumeration.Value(
                wireName: wire.value,
                swiftName: name,
                docs: value.docs,
                availability: versions.availability(value.availability),
                versions: versions.availability(value.availability, within: availability),
                location: wire.location
            )
        }
        collisions.check()
        return Enumeration(
            wireName: declaration.reference.wireName,
            swiftName: declaration.reference.swiftName,
            docs: syntax.docs,
            number: syntax.number?.value,
            values: values,
            availability: availability,
            providedBy: declaration.reference.providedBy,
            location: declaration.location
        )
    }

    /// Checks a value of an enum whose members are written by hand.
    private func check(_ value: NameSyntax, in type: TypeReference, _ provided: Set<String>) {
        if let swift = value.swift {
            let reason = "\(RuntimeNames.module) names its own values"
            diagnostics.report(SaysNothing(text: "`as \(swift.value)`", reason: reason), at: swift.location)
        }
        // One without members takes over any word, and has none as a default.
        guard !provided.isEmpty, !provided.contains(value.wire.value) else { return }
        diagnostics.report(
            ValueMissingInProvider(value: value.wire.value, type: type.swiftName.text, known: provided.sorted()),
            at: value.wire.location
        )
    }

    private func versionResolver(_ file: String) -> VersionResolver {
        VersionResolver(known: versions[file], diagnostics: diagnostics)
    }

    private func types(_ file: String) -> TypeResolver {
        TypeResolver(scope: scopes[file] ?? Scope(), index: indexes[file], diagnostics: diagnostics)
    }

    /// The fields of an included model, followed by a model's own.
    ///
    /// - Parameter chain: The models that include this one.
    private func fields(of syntax: ModelSyntax, in file: String, after chain: [String]) -> IncludedFields.Entry {
        let name = syntax.name.wire.value
        if let known = included[file, name] { return known }
        let own = included.own(file, name) {
            let versions = versionResolver(file)
            let entries = EntryResolver(types: types(file), versions: versions, diagnostics: diagnostics)
            let (since, until) = (syntax.availability.since?.value, syntax.availability.until?.value)
            for field in syntax.fields {
                _ = versions.availability(field.availability, within: Availability(since: since, until: until))
            }
            return syntax.fields.compactMap(entries.field)
        }
        guard let includes = syntax.includes else { return included.keep((own, 0), file, name) }
        guard let target = types(file).declaration(includes) else { return (own, nil) }
        guard let model = target.model, model.members.isEmpty else {
            let what = target.model == nil ? "an enum" : "a union"
            diagnostics.report(IncludesMisuse(problem: "`\(includes.value)` is \(what)"), at: includes.location)
            return (own, nil)
        }
        let chain = chain + [name]
        guard !chain.contains(includes.value) else {
            let path = (chain.drop { $0 != includes.value } + [includes.value]).joined(separator: " → ")
            diagnostics.report(IncludesMisuse(problem: "the models include each other: \(path)"), at: includes.location)
            return (own, nil)
        }
        let inherited =
            chain.count < Limits.chain ? fields(of: model, in: target.file, after: chain) : ([], Limits.chain)
        guard (inherited.depth ?? 0) + 1 < Limits.chain else {
            let problem = "the chain of models is longer than \(Limits.chain); write out the fields"
            diagnostics.report(IncludesMisuse(problem: problem), at: includes.location)
            return (own, nil)
        }
        let fields = inherited.fields + own
        return inherited.depth.map { included.keep((fields, $0 + 1), file, name) } ?? (fields, nil)
    }

    private func union(_ syntax: ModelSyntax, in file: String, _ fields: [Field]) -> Union? {
        guard let discriminator = syntax.discriminator, !syntax.members.isEmpty else { return nil }
        let hidden = NameCheck.optionalCases.union(["unrecognized"])
        let versions = versionResolver(file)
        let outer = Availability(since: syntax.availability.since?.value, until: syntax.availability.until?.value)
        let members = syntax.members.map { member in
            _ = versions.availability(member.availability, within: outer)
            let isBeside = member.name.field != nil
            let type = types(file).resolve(member.type, in: isBeside ? .memberField : .member)
            return Union.Member(
                tag: member.name.wire.value,
                field: member.name.field?.value,
                swiftName: names.member(member.name, hidden: hidden),
                type: type == .primitive(.empty) ? nil : type,
                docs: member.docs,
                availability: versions.availability(member.availability),
                isBoxed: false,
                location: member.name.location
            )
        }
        if syntax.isTagOptional, !members.contains(where: { $0.field != nil }) {
            let reason = "no member has a field of its own (`in`), which could decide without it"
            diagnostics.report(SaysNothing(text: "`?`", reason: reason), at: discriminator.location)
        }
        if let swift = discriminator.swift, fields.isEmpty {
            let reason = "a union without `fields` has no property for its kind"
            diagnostics.report(SaysNothing(text: "`as \(swift.value)`", reason: reason), at: swift.location)
        }
        return Union(
            discriminator: discriminator.wire.value,
            // Only the struct of a union with common fields has a property for it.
            swiftName: fields.isEmpty ? .member(for: discriminator.wire.value) : names.member(discriminator),
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
                let note = Diagnostic.Note(location: first, message: "\(other) is here")
                let rule = WireNameTwice(name: wire, place: "in this model")
                let isOwn = location.file == syntax.name.location.file
                diagnostics.report(rule, at: isOwn ? location : syntax.name.location, notes: [note])
                return false
            }
            wireNames[wire] = (location, what)
            return true
        }
        for field in fields {
            let what = "the field `\(field.wireName)`"
            if claim(field.wireName, what, field.location) { collisions.add(field.swiftName, what, field.location) }
        }
        if let union {
            if claim(union.discriminator, "the discriminator", union.location), !fields.isEmpty {
                collisions.add(union.swiftName, "the discriminator", union.location)
            }
            var tags = WireNames("in this union, where case does not matter", diagnostics, ignoresCase: true)
            var besides: Set<String> = []
            var cases = Collisions("in this union", diagnostics)
            for member in union.members {
                guard tags.claim(Located(value: member.tag, location: member.location)) else { continue }
                cases.add(member.swiftName, "the member `\(member.tag)`", member.location)
                // Several tags can name one field.
                if let field = member.field, besides.insert(field).inserted {
                    _ = claim(field, "the member `\(member.tag)`", member.location)
                }
            }
            cases.check()
        }
        collisions.check()
    }
}
