// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// Compares the properties of a struct, and the arguments of its initializer.
    mutating func compareFields(_ before: ModelVersion, _ after: ModelVersion) {
        let first = before.fields.map { before.property($0, canonical: types.old) }
        let second = after.fields.map { after.property($0, canonical: types.new) }
        var pairs = Pairs(first, second)
        pairs.match(by: \.field.wireName)
        pairs.match(by: \.field.swiftName)
        for property in pairs.removed {
            let sentence = "the field `\(property.symbol)` was removed"
            add(.fieldRemoved, at: after.location, sentence, before: property.declaration)
        }
        for property in pairs.added { addNew(property) }
        for (old, new) in pairs.both { compare(old, new) }
        compareOrder(first, second, pairs, after)
    }

    private mutating func addNew(_ property: FieldVersion) {
        let place = property.field.location
        let declaration = property.declaration
        if property.isRequired, property.isResponse {
            let sentence = "responses require the new field `\(property.symbol)`"
            add(.receivedFieldRequired, at: place, sentence, after: declaration)
        } else if property.isRequired {
            let sentence = "`\(property.owner.text)` requires the new field `\(property.field.swiftName.text)`"
            add(.fieldRequired, at: place, sentence, after: declaration)
        } else if property.compared.isParameter, property.sentDefault != nil {
            let sentence = "the default of the new field `\(property.symbol)` is sent"
            add(.fieldWithDefaultAdded, at: place, sentence, after: declaration)
        } else {
            add(.fieldAdded, at: place, "the field `\(property.symbol)` is new", after: declaration)
        }
    }

    private mutating func compareOrder(
        _ before: [FieldVersion],
        _ after: [FieldVersion],
        _ pairs: Pairs<FieldVersion>,
        _ model: ModelVersion
    ) {
        let kept = pairs.both.filter { $0.old.compared.isParameter && $0.new.compared.isParameter }
        let names = Dictionary(kept.map { ($0.new.field.wireName, $0.old.field.wireName) }) { first, _ in first }
        let oldOrder = before.map(\.field.wireName).filter(Set(names.values).contains)
        let newOrder = after.compactMap { names[$0.field.wireName] }
        guard oldOrder != newOrder else { return }
        let texts = [before, after].map { properties in
            let labels = properties.filter(\.compared.isParameter).map { "\($0.field.swiftName.text):" }.joined()
            return SwiftDeclaration(symbol: "\(model.name.text).init(\(labels))", text: "init(\(labels))")
        }
        let sentence = "the initializer of `\(model.name.text)` has its arguments in another order"
        add(.fieldOrderChanged, at: model.location, sentence, before: texts[0], after: texts[1])
    }

    // MARK: One field

    private mutating func compare(_ old: FieldVersion, _ new: FieldVersion) {
        let (before, after) = (old.declaration, new.declaration)
        let place = new.field.location
        if old.field.swiftName != new.field.swiftName {
            let sentence = "the field `\(old.symbol)` is `\(new.field.swiftName.text)`"
            add(.fieldRenamed, at: place, sentence, before: before, after: after)
        }
        if old.field.wireName != new.field.wireName {
            let sentence = "`\(new.symbol)` is `\(new.field.wireName)` on the wire instead of `\(old.field.wireName)`"
            add(.fieldWireNameChanged, at: place, sentence, before: before, after: after)
        }
        if !compareAccess(old, new) { compareType(old, new) }
        compareDefault(old, new)
        compareOtherNames(old, new)
        compareAvailability(
            old.field.availability,
            new.field.availability,
            of: after,
            at: place,
            isChecked: !new.isResponse && new.compared.isWritten
        )
        compareConstraints(old.field.constraints, new.field.constraints, of: after, at: place)
        compareDocumentation(old.field.docs, new.field.docs, of: new.symbol, at: place)
    }

    /// Compares who sets a field. Returns whether that explains another type.
    private mutating func compareAccess(_ old: FieldVersion, _ new: FieldVersion) -> Bool {
        let place = new.field.location
        let (before, after) = (old.declaration, new.declaration)
        let isSame = FieldVersion.bare(old.compared.typeText) == FieldVersion.bare(new.compared.typeText)
        switch (old.compared.isParameter, new.compared.isParameter) {
        case (true, false):
            let sentence = "`\(new.symbol)` can no longer be set"
            add(.fieldMadeReadOnly, at: place, sentence, before: before, after: after)
            return isSame
        case (false, true) where new.isRequired:
            let sentence = "`\(new.owner.text)` requires the field `\(new.field.swiftName.text)`"
            add(.fieldMadeRequired, at: place, sentence, before: before, after: after)
            return isSame
        case (false, true):
            add(.fieldMadeWritable, at: place, "`\(new.symbol)` can be set", before: before, after: after)
            return false
        case (true, true), (false, false): return false
        }
    }

    private mutating func compareType(_ old: FieldVersion, _ new: FieldVersion) {
        let place = new.field.location
        let (before, after) = (old.declaration, new.declaration)
        let texts = (old.compared.typeText, new.compared.typeText)
        if texts.0 == texts.1 {
            guard old.wireType != new.wireType || old.sendsNull != new.sendsNull && !new.isResponse else { return }
            let sentence =
                old.wireType != new.wireType
                ? "`\(new.symbol)` has another form on the wire"
                : "`nil` as `\(new.symbol)` is \(new.sendsNull ? "sent as null" : "left out")"
            add(.encodingChanged, at: place, sentence, before: before, after: after)
        } else if texts.0 == texts.1 + "?" {
            let words = new.isRequired ? "is required" : "is no longer optional"
            add(.fieldMadeRequired, at: place, "`\(new.symbol)` \(words)", before: before, after: after)
        } else if texts.0 + "?" == texts.1 {
            add(.fieldMadeOptional, at: place, "`\(new.symbol)` is optional", before: before, after: after)
        } else {
            let sentence = "`\(new.symbol)` is `\(new.shown.typeText)` instead of `\(old.shown.typeText)`"
            add(.fieldTypeChanged, at: place, sentence, before: before, after: after)
        }
    }

    private mutating func compareDefault(_ old: FieldVersion, _ new: FieldVersion) {
        guard old.compared.isParameter, new.compared.isParameter else { return }
        let place = new.field.location
        let (before, after) = (old.declaration, new.declaration)
        let isSameType = old.compared.typeText == new.compared.typeText
        switch (old.isRequired, new.isRequired) {
        case (false, true) where isSameType:
            let rule: ChangeRule = new.isResponse ? .receivedFieldRequired : .fieldMadeRequired
            add(rule, at: place, "`\(new.symbol)` has no default any more", before: before, after: after)
        case (true, false) where isSameType:
            add(.fieldDefaultAdded, at: place, "`\(new.symbol)` has a default", before: before, after: after)
        case (false, false) where old.sentDefault != new.sentDefault:
            let words = [old, new].map { version in
                version.sentDefault == nil ? "nothing" : version.shown.defaultText.map { "`\($0)`" } ?? "nothing"
            }
            let sentence = "\(words[1]) is sent instead of \(words[0]) if `\(new.symbol)` is left out"
            add(.defaultChanged, at: place, sentence, before: before, after: after)
        default: break
        }
    }

    private mutating func compareOtherNames(_ old: FieldVersion, _ new: FieldVersion) {
        let place = new.field.location
        let (before, after) = (old.field.otherNames, new.field.otherNames)
        for name in before where !after.contains(name) && name != new.field.wireName {
            let sentence = "`\(new.symbol)` is no longer read from `\(name)`"
            add(.otherNameRemoved, at: place, sentence, of: new.declaration)
        }
        for name in after where !before.contains(name) && name != old.field.wireName {
            add(.otherNameAdded, at: place, "`\(new.symbol)` is also read from `\(name)`", of: new.declaration)
        }
    }
}

extension FieldVersion {
    /// A type without its question mark.
    fileprivate static func bare(_ type: String) -> String {
        type.hasSuffix("?") ? String(type.dropLast()) : type
    }
}
