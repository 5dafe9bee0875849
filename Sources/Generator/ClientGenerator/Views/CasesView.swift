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

    static var keys: [TemplateKey<Self>] {
        [
            .text("indent") { $0.indent },
            .text("name") { $0.name },
            .views("members") { $0.union.members.map($0.member) },
            .text("discriminator") { SwiftText.escaped($0.union.discriminator) },
            .flag("flat") { $0.isFlat },
            .flag("tagOptional") { $0.union.isTagOptional && $0.isFlat },
            .views("keys") { $0.keys },
            .lines("fallbacks") { $0.fallbacks },
        ]
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
        return "The service's \(SwiftText.code(member.tag))."
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

        private var name: String { Self.name(of: wireName) }

        static func name(of wireName: String) -> String { SwiftName.member(for: wireName).declared }

        static var keys: [TemplateKey<Self>] {
            [
                .text("indent") { $0.indent },
                .text("name") { $0.name },
                .text("wireName") { $0.name == $0.wireName ? nil : SwiftText.escaped($0.wireName) },
            ]
        }
    }

    /// One choice.
    struct Member: TemplateView {
        let member: Union.Member
        let union: Union
        let indent: String
        let docs: String

        static var keys: [TemplateKey<Self>] {
            [
                .text("indent") { $0.indent },
                .lines("documentation") { $0.documentation },
                .text("name") { $0.member.swiftName.declared },
                .text("type") { $0.member.hasContent ? $0.member.type?.swiftText : nil },
                .text("tag") { SwiftText.escaped($0.member.tag) },
                .flag("payload") { $0.member.hasContent },
                .flag("inner") { $0.member.hasContent && $0.member.field == nil },
                .flag("keyed") { $0.member.hasContent && $0.member.field != nil },
                .text("key") { $0.member.field.map(Key.name) },
                .text("discriminator") { SwiftText.escaped($0.union.discriminator) },
            ]
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4 + indent.count)
            text.add(Paragraphs(docs).adding([]))
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
