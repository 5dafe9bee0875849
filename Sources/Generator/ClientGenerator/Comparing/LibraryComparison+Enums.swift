// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// Compares the values of an open enum.
    mutating func compare(_ before: Enumeration, _ after: Enumeration) {
        let name = after.swiftName.text
        let declaration = SwiftDeclaration(symbol: name, text: "struct \(after.swiftName)")
        if before.number != after.number {
            let words = [before, after].map { enumeration in
                SwiftDeclaration(symbol: "\(name).rawValue", text: "let rawValue: \(enumeration.rawTypeText)")
            }
            let sentence = "the values of `\(name)` are `\(after.rawTypeText)` instead of `\(before.rawTypeText)`"
            add(.rawTypeChanged, at: after.location, sentence, before: words[0], after: words[1])
        }
        compareDocumentation(before.docs, after.docs, of: name, at: after.location)
        compareAvailability(before.availability, after.availability, of: declaration, at: after.location)
        var pairs = Pairs(before.values, after.values)
        pairs.match(by: \.wireName)
        pairs.match(by: \.swiftName)
        for value in pairs.removed {
            let declaration = value.declaration(in: before)
            let sentence = "the value `\(declaration.symbol)` was removed"
            add(.valueRemoved, at: after.location, sentence, before: declaration)
        }
        for value in pairs.added {
            let declaration = value.declaration(in: after)
            add(.valueAdded, at: value.location, "the value `\(declaration.symbol)` is new", after: declaration)
        }
        for (old, new) in pairs.both { compare(old, new, before, after) }
    }

    private mutating func compare(
        _ old: Enumeration.Value,
        _ new: Enumeration.Value,
        _ before: Enumeration,
        _ after: Enumeration
    ) {
        let declarations = (old.declaration(in: before), new.declaration(in: after))
        let symbol = declarations.1.symbol
        if old.swiftName != new.swiftName {
            add(
                .valueRenamed,
                at: new.location,
                "the value `\(declarations.0.symbol)` is `\(new.swiftName.text)`",
                before: declarations.0,
                after: declarations.1
            )
        }
        if old.wireName != new.wireName {
            let sentence = "`\(symbol)` is `\(new.wireName)` on the wire instead of `\(old.wireName)`"
            add(.valueWireNameChanged, at: new.location, sentence, of: declarations.1)
        }
        compareAvailability(old.availability, new.availability, of: declarations.1, at: new.location)
        compareDocumentation(old.docs, new.docs, of: symbol, at: new.location)
    }
}

extension Enumeration {
    /// The type of `rawValue`.
    fileprivate var rawTypeText: String {
        switch number {
        case nil: Primitive.string.swiftText
        case .int32: Primitive.int32.swiftText
        case .int64: Primitive.int64.swiftText
        }
    }
}

extension Enumeration.Value {
    fileprivate func declaration(in enumeration: Enumeration) -> SwiftDeclaration {
        SwiftDeclaration(
            symbol: "\(enumeration.swiftName.text).\(swiftName.text)",
            text: "static let \(swiftName): \(enumeration.swiftName)"
        )
    }
}
