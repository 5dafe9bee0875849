// SPDX-License-Identifier: MIT

import ServiceDescription

/// The enum of a union.
struct CasesView: TemplateView {
    let union: Union
    /// The enum's own type.
    let name: String
    /// Whether it is nested in the struct of a union with common fields.
    let isNested: Bool
    let library: Library
    /// The check that the call's API version has the union; empty if every version has it, or if its struct checks.
    let versionChecks: [String]
    /// The union as a message of a stream.
    let frame: Frame?

    /// The struct's property with the choice.
    var property: String { union.swiftName.declared }

    static var keys: [TemplateKey<Self>] {
        [
            .text("indent") { $0.indent },
            .text("access") { $0.library.access },
            .text("name") { $0.name },
            .text("conformances") { $0.conformances },
            .views("members") { $0.union.members.map($0.member) },
            .text("discriminator") { SwiftText.escaped($0.union.discriminator) },
            .views("choosing") { $0.choosing },
            .flag("flat") { $0.isFlat },
            .flag("readsFields") { $0.union.members.contains { $0.field != nil && $0.hasContent } },
            .flag("indirect") { $0.union.members.contains(where: \.isBoxed) },
            .flag("tagOptional") { $0.union.isTagOptional && $0.isFlat },
            .views("fallbacks") { $0.fallbacks },
            .views("versionChecks") { $0.versionChecks },
        ]
    }

    private var indent: String { isNested ? "    " : "" }

    /// The statement that begins with the member's name.
    private var choosing: [String] {
        let callee = "try decoder.discriminator"
        let margin = indent + "        "
        return CallText(callee: callee, arguments: [SwiftText.literal(union.discriminator)])
            .lines(indentation: margin.count, before: "switch ", after: " {").map { margin + $0 }
    }

    private var conformances: String { UnionView.conformances(frame: isNested ? nil : frame) }

    /// Whether a member's content is in a field of its own.
    private var isFlat: Bool { union.members.contains { $0.field != nil } }

    private func member(_ member: Union.Member) -> Member {
        Member(
            member: member,
            discriminator: union.discriminator,
            indent: indent,
            docs: docs(of: member),
            availability: library.checked(member.availability)
        )
    }

    private func docs(of member: Union.Member) -> String {
        if let docs = member.docs { return docs }
        if let wireName = member.type?.reference?.wireName, let model = library.model(named: wireName) {
            let deprecation = ConstraintWords.sentences(model.availability)
            return ([Paragraphs(model.docs).summary] + deprecation).joined(separator: " ")
        }
        return "The service's \(SwiftText.code(member.tag))."
    }

    private var fallbacks: [String] {
        let members = union.isTagOptional ? union.members.filter { $0.field != nil } : []
        // The formatter adds a comma after the last of several elements, and none after a single one.
        let comma = members.count > 1 ? "," : ""
        let margin = indent + String(repeating: " ", count: 16)
        return members.flatMap { member in
            let entry = CodeLine("\(SwiftText.literal(member.tag)): \(SwiftText.literal(member.field ?? ""))")
            return entry.lines(indentation: margin.count, after: comma).map { margin + $0 }
        }
    }

    /// One choice.
    struct Member: TemplateView {
        let member: Union.Member
        let discriminator: String
        let indent: String
        let docs: String
        /// The versions that have the choice.
        let availability: Availability

        static var keys: [TemplateKey<Self>] {
            [
                .text("indent") { $0.indent },
                .views("documentation") { $0.documentation },
                .text("name") { $0.member.swiftName.declared },
                .views("declaration") { $0.declaration },
                .text("tag") { SwiftText.escaped($0.member.tag) },
                .flag("payload") { $0.member.hasContent },
                .views("reading") { $0.reading },
                .views("writing") { $0.writing },
            ]
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4 + indent.count)
            text.add(Paragraphs(docs).adding(ConstraintWords.sentences(member.availability)))
            return text.lines.map { "\(indent)    ///\($0)" }
        }

        private var declaration: [String] {
            let content = member.hasContent ? member.type.map { "(\($0.swiftText))" } ?? "" : ""
            let lines = CodeLine("case \(name)\(content)").lines(indentation: indent.count + 4)
            return lines.map { "\(indent)    " + $0 }
        }

        private var isRawID: Bool { member.type?.primitive == .rawID }

        private var reading: [String] {
            guard member.hasContent else { return indented(["self = .\(name)"]) }
            guard let field = member.field else { return indented(["self = .\(name)(try .init(from: decoder))"]) }
            let call = "try fields.decode(forKey: \(SwiftText.literal(field)))"
            let content = isRawID ? ".init(rawIDs: \(call))" : call
            return indented(
                CallText(callee: ".\(name)", arguments: [content]).lines(indentation: margin.count, before: "self = ")
            )
        }

        private var writing: [String] {
            let tag = "tag: \(SwiftText.literal(member.tag))"
            let key = "by: \(SwiftText.literal(discriminator))"
            func call(_ arguments: [String], on callee: String = "try encoder.encode") -> [String] {
                indented(CallText(callee: callee, arguments: arguments).lines(indentation: margin.count))
            }
            guard let field = member.field else {
                let checked = ["of: \(SwiftText.literal(member.tag))"] + availability.arguments
                let check = availability.isAlways ? [] : call(checked, on: "try encoder.requireVersion")
                guard member.hasContent else { return check + call([tag, key]) }
                return check + call(["content", "tagged: \(SwiftText.literal(member.tag))", key])
            }
            let value = isRawID ? "content.rawIDs" : "content"
            let content = member.hasContent ? value : "[:] as JSONValue"
            let arguments = [content, "forKey: \(SwiftText.literal(field))"] + availability.bounds
            return call([tag, key]) + call(arguments, on: "try fields.encode")
        }

        private var name: String { member.swiftName.declared }

        private var margin: String { indent + "            " }

        private func indented(_ lines: [String]) -> [String] { lines.map { margin + $0 } }
    }
}

extension Union.Member {
    /// Whether the case has an associated value.
    fileprivate var hasContent: Bool {
        type != nil
    }
}
