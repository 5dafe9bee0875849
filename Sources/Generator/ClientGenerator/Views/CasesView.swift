// SPDX-License-Identifier: MIT

import ServiceDescription

/// The enum of a union.
struct CasesView: TemplateView {
    let union: Union
    /// The enum's own type.
    let name: String
    /// Whether it stands inside the struct of a union with common fields.
    let isNested: Bool
    let library: Library

    /// The struct's property that holds the choice.
    var property: String { union.swiftName.declared }

    func value(for key: String) -> TemplateValue {
        switch key {
        case "indent": .text(indent)
        case "name": .text(name)
        case "members": .views(union.members.map(member))
        case "discriminator": .text(SwiftText.escaped(union.discriminator))
        case "flat": .flag(isFlat)
        case "tagOptional": .flag(union.isTagOptional && isFlat)
        case "keys": .views(keys)
        case "fallbacks": .lines(fallbacks)
        default: .unknown
        }
    }

    private var indent: String { isNested ? "    " : "" }

    /// Whether some content stands in a field of its own.
    private var isFlat: Bool { union.members.contains { $0.field != nil && $0.hasContent } }

    private func member(_ member: Union.Member) -> Member {
        Member(member: member, union: union, indent: indent, docs: docs(of: member))
    }

    private func docs(of member: Union.Member) -> String {
        if let docs = member.docs { return docs }
        if let wireName = member.type?.reference?.wireName, let model = library.model(named: wireName) {
            let deprecation = ConstraintWords.sentences(model.availability)
            return ([Paragraphs(model.docs).summary] + deprecation).joined(separator: " ")
        }
        return "The service's `\(member.tag)`."
    }

    private var keys: [Key] {
        var fields: [String] = []
        for field in union.members.filter(\.hasContent).compactMap(\.field) where !fields.contains(field) {
            fields.append(field)
        }
        return fields.map { Key(wireName: $0, indent: indent) }
    }

    private var fallbacks: [String] {
        union.members.compactMap { member in
            guard union.isTagOptional, let field = member.field else { return nil }
            return "\(indent)                \(SwiftText.literal(member.tag)): \(SwiftText.literal(field)),"
        }
    }

    /// The coding key of a field that holds a member's content.
    struct Key: TemplateView {
        let wireName: String
        let indent: String

        static func name(of wireName: String) -> String { SwiftName.member(for: wireName).declared }

        func value(for key: String) -> TemplateValue {
            let name = Self.name(of: wireName)
            switch key {
            case "indent": return .text(indent)
            case "name": return .text(name)
            case "wireName": return .text(name == wireName ? nil : SwiftText.escaped(wireName))
            default: return .unknown
            }
        }
    }

    /// One choice.
    struct Member: TemplateView {
        let member: Union.Member
        let union: Union
        let indent: String
        let docs: String

        func value(for key: String) -> TemplateValue {
            switch key {
            case "indent": .text(indent)
            case "documentation": .lines(documentation)
            case "name": .text(member.swiftName.declared)
            case "type": .text(member.hasContent ? member.type?.swiftText : nil)
            case "tag": .text(SwiftText.escaped(member.tag))
            case "payload": .flag(member.hasContent)
            case "inner": .flag(member.hasContent && member.field == nil)
            case "keyed": .flag(member.hasContent && member.field != nil)
            case "key": .text(member.field.map(Key.name))
            case "discriminator": .text(SwiftText.escaped(union.discriminator))
            default: .unknown
            }
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4 + indent.count)
            text.add(paragraph: Paragraphs.sentence(docs))
            return text.lines.map { "\(indent)    ///\($0)" }
        }
    }
}

extension Union.Member {
    /// Whether the case has an associated value.
    fileprivate var hasContent: Bool {
        type != nil && type != .primitive(.empty)
    }
}
