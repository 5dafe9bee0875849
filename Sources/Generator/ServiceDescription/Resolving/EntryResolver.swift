// SPDX-License-Identifier: MIT

/// Resolves fields and parameters.
struct EntryResolver {
    let types: TypeResolver
    let versions: VersionResolver
    let diagnostics: Diagnostics

    private var names: NameCheck { NameCheck(diagnostics: diagnostics) }
    private func literals(areSent: Bool) -> LiteralResolver {
        LiteralResolver(types: types, diagnostics: diagnostics, isSent: areSent)
    }

    /// `nil` if the type is unknown.
    func field(_ entry: EntrySyntax) -> Field? {
        let name = names.member(entry.name)
        let type = types.resolve(entry.type, in: .field)
        if let list = entry.list { report(Self.onlyInQueries, list.location) }
        let (literal, constraints) = check(entry, type)
        if entry.readOnly != nil, let literal = entry.defaultValue {
            diagnostics.report(
                ReadOnlyMisuse(problem: "it is never sent, so a default has no meaning"),
                at: literal.location
            )
        }
        let availability = availability(of: entry)
        guard let type else { return nil }
        checkLength(of: name, type, (entry.name.swift ?? entry.name.wire).location)
        return Field(
            wireName: entry.name.wire.value,
            swiftName: name,
            type: type,
            isOptional: entry.name.isOptional,
            isReadOnly: entry.readOnly != nil,
            defaultValue: literal,
            docs: entry.docs,
            constraints: constraints,
            otherNames: entry.otherNames?.value.map(\.value) ?? [],
            availability: availability,
            isBoxed: false,
            location: entry.location
        )
    }

    /// `nil` if the type is unknown.
    ///
    /// - Parameter isNamed: Whether Swift code names it. Headers of refusals are only documented.
    func parameter(
        _ entry: EntrySyntax,
        in place: TypePlace,
        hidden: Set<String> = [],
        isNamed: Bool = true
    ) -> Parameter? {
        let name =
            isNamed ? names.member(entry.name, hidden: hidden) : SwiftName.member(for: entry.name.wire.value)
        let type = type(of: entry, in: place)
        let (literal, constraints) = check(entry, type)
        if let readOnly = entry.readOnly {
            diagnostics.report(ReadOnlyMisuse(problem: "it is for fields only"), at: readOnly)
        }
        if entry.defaultValue != nil, place == .responseHeader || place == .path {
            let rule = DefaultMismatch(expected: "none: \(place.words) has no default")
            diagnostics.report(rule, at: entry.defaultValue?.location ?? entry.location)
        }
        if let names = entry.otherNames {
            diagnostics.report(OtherNamesMisuse(problem: "this is \(place.words)"), at: names.location)
        }
        if place == .header, let literal, !literal.isOneLine {
            diagnostics.report(SeveralLines(), at: entry.defaultValue?.location ?? entry.location)
        } else if place == .header, let literal, !literal.isHeaderValue {
            let rule = DefaultMismatch(expected: "printable ASCII without spaces at its ends, as in every header")
            diagnostics.report(rule, at: entry.defaultValue?.location ?? entry.location)
        }
        let availability = availability(of: entry)
        guard let type else { return nil }
        if place == .responseHeader, isNamed {
            checkLength(of: name, type, (entry.name.swift ?? entry.name.wire).location, columns: 95)
        }
        return Parameter(
            wireName: entry.name.wire.value,
            swiftName: name,
            type: type,
            list: entry.list?.value,
            isOptional: entry.name.isOptional,
            defaultValue: literal,
            docs: entry.docs,
            constraints: constraints,
            availability: availability,
            location: entry.location
        )
    }

    /// A property's type can't be broken into lines, so that its name has to fit before it.
    ///
    /// - Parameter columns: How many are left for both.
    private func checkLength(
        of name: SwiftName,
        _ type: ValueType,
        _ place: SourceLocation,
        columns: Int = 100
    ) {
        let limit = max(columns - type.columns, 1)
        guard limit < name.text.count, name.text.count <= LongName.usual else { return }
        diagnostics.report(LongName(name: name.text, limit: limit, canBeNamed: true), at: place)
    }

    private func availability(of entry: EntrySyntax) -> Availability {
        let availability = versions.availability(entry.availability)
        if let literal = entry.defaultValue, availability.since != nil || availability.until != nil {
            diagnostics.report(VersionedDefault(), at: literal.location)
        }
        return availability
    }

    /// The type of a parameter, which can be a list in a query.
    private func type(of entry: EntrySyntax, in place: TypePlace) -> ValueType? {
        guard place == .query, case .array(let element)? = entry.type else {
            let type = types.resolve(entry.type, in: place)
            if let list = entry.list, type != nil {
                let isQuery = place == .query
                let problem = isQuery ? "`list` requires a list such as `string[]`" : Self.onlyInQueries
                report(problem, list.location)
            }
            return type
        }
        if entry.list == nil {
            let name = entry.name.wire.value
            let forms = "`list: repeated` (`\(name)=a&\(name)=b`) or `list: commas` (`\(name)=a,b`) next to `type`"
            report("a list in a query must state how it is sent: \(forms)", element.name.location)
        }
        return types.resolve(element, in: .query).map(ValueType.array)
    }

    private static let onlyInQueries = "`list` is for query parameters only"

    private func report(_ problem: String, _ place: SourceLocation) {
        diagnostics.report(QueryListMisuse(problem: problem), at: place)
    }

    private func check(_ entry: EntrySyntax, _ type: ValueType?) -> (Literal?, Constraints) {
        var constraints = Constraints()
        for constraint in entry.constraints {
            let kind = constraint.kind
            if let type, !Self.fits(kind, type) {
                diagnostics.report(ConstraintMismatch(constraint: kind.rawValue), at: constraint.text.location)
            }
            switch kind {
            case .range: constraints.range = constraint.text.value
            case .length: constraints.length = constraint.text.value
            case .items: constraints.items = constraint.text.value
            case .pattern: constraints.pattern = constraint.text.value
            }
        }
        constraints.serviceDefault = literals(areSent: false).resolve(entry.serviceDefault, as: type)
        return (literals(areSent: true).resolve(entry.defaultValue, as: type), constraints)
    }

    private static func fits(_ kind: ConstraintSyntax.Kind, _ type: ValueType) -> Bool {
        switch (kind, type) {
        case (_, .nullable(let inner)): fits(kind, inner)
        case (.items, .array), (.items, .map): true
        case (.range, .primitive(let primitive)):
            [.int32, .int64, .float, .double, .decimal, .duration].contains(primitive)
        case (.length, .primitive(let primitive)), (.pattern, .primitive(let primitive)):
            [.string, .secret, .url, .base64].contains(primitive)
        default: false
        }
    }
}

extension ValueType {
    /// How long its Swift text is at most.
    fileprivate var columns: Int {
        switch self {
        case .primitive: "CommunicationIdentifier".count
        case .reference(let reference): reference.swiftName.declared.count
        case .nullable(let inner): inner.columns + "?".count
        case .array(let inner): inner.columns + "[]".count
        case .map(let inner): inner.columns + "[String: ]".count
        }
    }
}
