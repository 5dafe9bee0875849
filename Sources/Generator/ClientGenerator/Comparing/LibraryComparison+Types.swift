// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    mutating func compareTypes() {
        for type in types.removed where type.isGenerated { addRemoved(type.declaration) }
        for type in types.added where type.isGenerated { addNew(type.declaration, at: type.location) }
        for (before, after) in types.both { compare(before, after) }
    }

    private mutating func addRemoved(_ declaration: SwiftDeclaration) {
        add(.typeRemoved, at: new.location, "the type `\(declaration.symbol)` was removed", before: declaration)
    }

    private mutating func addNew(_ declaration: SwiftDeclaration, at location: SourceLocation) {
        add(.typeAdded, at: location, "the type `\(declaration.symbol)` is new", after: declaration)
    }

    private mutating func compare(_ before: TypePairs.Declaration, _ after: TypePairs.Declaration) {
        switch (before.isGenerated, after.isGenerated) {
        case (true, false) where after.providedBy == nil: return addRemoved(before.declaration)
        case (false, true) where before.providedBy == nil: return addNew(after.declaration, at: after.location)
        case (false, false) where before.providedBy == nil || after.providedBy == nil: return
        default: break
        }
        if before.providedBy != after.providedBy {
            let homes = [before, after].map { $0.providedBy.map { "written by hand in `\($0)`" } ?? "generated" }
            return add(
                .typeMoved,
                at: after.location,
                "`\(after.swiftName.text)` is \(homes[1]) instead of \(homes[0])",
                before: before.declaration,
                after: after.declaration
            )
        }
        if before.swiftName != after.swiftName {
            add(
                .typeRenamed,
                at: after.location,
                "`\(before.swiftName.text)` is `\(after.swiftName.text)`",
                before: before.declaration,
                after: after.declaration
            )
        }
        guard after.isGenerated else { return }
        switch (before, after) {
        case (.model(let first), .model(let second)): compare(first, second)
        case (.enumeration(let first), .enumeration(let second)): compare(first, second)
        default: addOtherKind(before.declaration, after.declaration, at: after.location)
        }
    }

    private mutating func addOtherKind(
        _ before: SwiftDeclaration,
        _ after: SwiftDeclaration,
        at location: SourceLocation
    ) {
        add(.typeKindChanged, at: location, "`\(after.symbol)` is a type of another kind", before: before, after: after)
    }

    // MARK: Models

    private mutating func compare(_ before: Model, _ after: Model) {
        let declarations = [TypePairs.Declaration.model(before), .model(after)].map(\.declaration)
        compareDocumentation(before.docs, after.docs, of: after.swiftName.text, at: after.location)
        compareAvailability(
            before.availability,
            after.availability,
            of: declarations[1],
            at: after.location,
            isChecked: ModelForm(after) != .response
        )
        let isUnion = [before, after].map { $0.union != nil }
        let isEnum = [before, after].map { $0.union != nil && $0.fields.isEmpty }
        guard isUnion[0] == isUnion[1], isEnum[0] == isEnum[1] else {
            return addOtherKind(declarations[0], declarations[1], at: after.location)
        }
        compareFields(
            ModelVersion(before, form: ModelForm(before), of: old),
            ModelVersion(after, form: ModelForm(after), of: new)
        )
        comparePatchTypes(before, after)
        if let first = before.union, let second = after.union { compare(first, second, of: before, after) }
    }

    /// Compares the second type of models, for merge patches.
    private mutating func comparePatchTypes(_ before: Model, _ after: Model) {
        let names = [before, after].map { SwiftDeclaration(symbol: $0.patchName.text, text: "struct \($0.patchName)") }
        switch (before.needsPatchType, after.needsPatchType) {
        case (false, false): return
        case (true, false): addRemoved(names[0])
        case (false, true): addNew(names[1], at: after.location)
        case (true, true):
            // The rest is that of the model itself.
            let versions = (
                ModelVersion(before, form: .patch, name: before.patchName, of: old),
                ModelVersion(after, form: .patch, name: after.patchName, of: new)
            )
            addBreaking { $0.compareFields(versions.0, versions.1) }
        }
    }

    // MARK: Unions

    private mutating func compare(_ first: Union, _ second: Union, of before: Model, _ after: Model) {
        let name = after.swiftName.text
        let declaration = TypePairs.Declaration.model(after).declaration
        if first.discriminator != second.discriminator {
            let sentence = "the tag of `\(name)` is in `\(second.discriminator)` instead of `\(first.discriminator)`"
            add(.discriminatorChanged, at: second.location, sentence, of: declaration)
        }
        if first.isTagOptional != second.isTagOptional {
            let rule: ChangeRule = second.isTagOptional ? .discriminatorOptional : .discriminatorRequired
            let words = second.isTagOptional ? "can be missing" : "is required"
            add(rule, at: second.location, "the tag of `\(name)` \(words)", of: declaration)
        }
        var owners = [before.swiftName, after.swiftName]
        if !after.fields.isEmpty {
            owners = [first, second].map { SwiftName(SwiftName.type(for: $0.swiftName.text).text) }
            if first.swiftName != second.swiftName {
                let kinds = zip([before, after], [first, second]).map { model, union in
                    let type = SwiftName.type(for: union.swiftName.text)
                    return SwiftDeclaration(
                        symbol: "\(model.swiftName.text).\(union.swiftName.text)",
                        text: "var \(union.swiftName): \(type)"
                    )
                }
                let sentence = "`\(kinds[0].symbol)` is `\(second.swiftName.text)`"
                add(.kindRenamed, at: second.location, sentence, before: kinds[0], after: kinds[1])
            }
        }
        compareCases(
            first.members.map { EnumCase($0, of: owners[0], types.old) },
            second.members.map { EnumCase($0, of: owners[1], types.new) },
            owner: after.location
        )
    }

    // MARK: Events

    mutating func compareEventSets() {
        var pairs = Pairs(old.eventSets, new.eventSets)
        pairs.match(by: \.name)
        for set in pairs.removed { addRemoved(set.declaration) }
        for set in pairs.added { addNew(set.declaration, at: set.location) }
        for (before, after) in pairs.both {
            compareDocumentation(before.docs, after.docs, of: after.name.text, at: after.location)
            compareCases(
                before.types.map { EnumCase($0, of: before.name, types.old) },
                after.types.map { EnumCase($0, of: after.name, types.new) },
                owner: after.location
            )
        }
    }
}

extension EventSet {
    /// The type, as people read it.
    var declaration: SwiftDeclaration {
        SwiftDeclaration(symbol: name.text, text: "enum \(name.declared)")
    }
}
