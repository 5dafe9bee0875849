// SPDX-License-Identifier: MIT

import ServiceDescription

/// A case of a generated enum: of a union, a set of events, or a result.
struct EnumCase {
    /// The enum.
    let owner: SwiftName
    let name: SwiftName
    /// The tag, the type of the event, or the statuses.
    let wireName: String
    /// The field with the content, next to the tag.
    let field: String?
    let content: String?
    /// The content, to compare with that of another version.
    let canonicalContent: ValueType?
    let docs: String?
    let location: SourceLocation

    var declaration: SwiftDeclaration {
        SwiftDeclaration(
            symbol: "\(owner.text).\(name.text)",
            text: "case \(name)\(content.map { "(\($0))" } ?? "")"
        )
    }
}

extension EnumCase {
    init(_ member: Union.Member, of owner: SwiftName, _ canonical: (ValueType) -> ValueType) {
        self.init(
            owner: owner,
            name: member.swiftName,
            wireName: member.tag,
            field: member.field,
            content: member.type?.swiftText,
            canonicalContent: member.type.map(canonical),
            docs: member.docs,
            location: member.location
        )
    }

    init(_ type: EventSet.EventType, of owner: SwiftName, _ canonical: (ValueType) -> ValueType) {
        self.init(
            owner: owner,
            name: type.swiftName,
            // Compared without regard to case.
            wireName: type.wireName.lowercased(),
            field: nil,
            content: type.content.swiftName.declared,
            canonicalContent: canonical(.reference(type.content)),
            docs: type.docs,
            location: type.location
        )
    }
}

extension LibraryComparison {
    /// Compares the cases of an enum.
    ///
    /// - Parameter matchingNameFirst: Whether a case is known by its name rather than by its wire name.
    mutating func compareCases(
        _ before: [EnumCase],
        _ after: [EnumCase],
        owner: SourceLocation,
        matchingNameFirst: Bool = false
    ) {
        var pairs = Pairs(before, after)
        if matchingNameFirst { pairs.match(by: \.name) }
        pairs.match(by: \.wireName)
        pairs.match(by: \.name)
        for removed in pairs.removed {
            let declaration = removed.declaration
            add(.caseRemoved, at: owner, "the case `\(declaration.symbol)` was removed", before: declaration)
        }
        for added in pairs.added {
            let declaration = added.declaration
            add(.caseAdded, at: added.location, "the case `\(declaration.symbol)` is new", after: declaration)
        }
        for (old, new) in pairs.both { compare(old, new) }
    }

    private mutating func compare(_ old: EnumCase, _ new: EnumCase) {
        let (before, after) = (old.declaration, new.declaration)
        if old.name != new.name {
            add(
                .caseRenamed,
                at: new.location,
                "the case `\(before.symbol)` is `\(new.name.text)`",
                before: before,
                after: after
            )
        }
        if old.canonicalContent?.swiftText != new.canonicalContent?.swiftText {
            let words = [old, new].map { $0.content.map { "`\($0)`" } ?? "no content" }
            let sentence = "the case `\(after.symbol)` has \(words[1]) instead of \(words[0])"
            add(.caseContentChanged, at: new.location, sentence, before: before, after: after)
        } else if old.canonicalContent != new.canonicalContent {
            let sentence = "the case `\(after.symbol)` has its content in another form"
            add(.encodingChanged, at: new.location, sentence, of: after)
        }
        if old.wireName != new.wireName {
            let sentence = "the case `\(after.symbol)` is `\(new.wireName)` on the wire instead of `\(old.wireName)`"
            add(.caseWireNameChanged, at: new.location, sentence, of: after)
        }
        if old.field != new.field {
            let words = [old, new].map { $0.field.map { "in `\($0)`" } ?? "next to the tag" }
            let sentence = "the content of `\(after.symbol)` is \(words[1]) instead of \(words[0])"
            add(.caseWireNameChanged, at: new.location, sentence, of: after)
        }
        compareDocumentation(old.docs, new.docs, of: after.symbol, at: new.location)
    }
}
