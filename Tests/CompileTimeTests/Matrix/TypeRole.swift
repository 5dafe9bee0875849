// SPDX-License-Identifier: MIT

/// The roles of a name for which each name needs a declaration of its own.
enum TypeRole: String, CaseIterable, Sendable {
    case model, enumeration, union, client, discriminator, unionDiscriminator, flatDiscriminator,
        discriminatorBesideType
    case eventSet

    /// The roles whose declarations can be in one program.
    static let programs: [[TypeRole]] = [
        [.model], [.enumeration], [.union], [.client], [.eventSet],
        [.discriminator, .unionDiscriminator, .flatDiscriminator, .discriminatorBesideType],
    ]

    /// What the counts of a program are called.
    static func label(_ roles: [TypeRole]) -> String {
        let nouns = roles.map { role in
            switch role {
            case .model: "models"
            case .enumeration: "enums"
            case .union: "unions"
            case .client: "clients"
            case .eventSet: "sets of events"
            case .discriminator: "discriminators"
            case .unionDiscriminator: "those beside common fields"
            case .flatDiscriminator: "those that may be missing"
            case .discriminatorBesideType: "those named like a type"
            }
        }
        return "names of \(nouns.joined(separator: ", "))"
    }

    /// Each name with its number; names that differ in case alone are one.
    var names: [Named] {
        var seen: Set<String> = []
        let names =
            switch self {
            case .model, .enumeration, .union, .eventSet: OddNames.types
            // The client around the others.
            case .client: OddNames.types.filter { $0 != "MatrixClient" }
            case .discriminator, .unionDiscriminator, .flatDiscriminator: OddNames.all
            case .discriminatorBesideType: OddNames.all.filter(Self.isWord)
            }
        return names.enumerated().filter { seen.insert($0.element.lowercased()).inserted }
            .map { Named(name: $0.element, index: $0.offset) }
    }

    /// Whether a field could name a type so, whatever the rules about names say.
    private static func isWord(_ name: String) -> Bool { name.wholeMatch(of: /[A-Za-z][A-Za-z0-9]*/) != nil }

    struct Named: Sendable {
        let name: String
        let index: Int
    }

    /// The part of a description that gives the names this role, and a model that holds a value of each.
    func fragment(_ names: [Named]) -> Fragment {
        let declarations = Fragment.joined(names.map(declaration))
        guard self != .client, self != .eventSet, names.map(type).allSatisfy(Self.isWord) else { return declarations }
        let holder = self.holder(names)
        var lines = ["  \(holder):", "    docs: Holds values.", "    fields:"]
        for named in names {
            let type = self.type(named)
            lines += [
                "      one\(named.index): \(quoted(type))", "      two\(named.index)?: \(quoted(type))",
                "      three\(named.index): \(quoted(type + "[]"))",
            ]
        }
        let model = Fragment(operations: FieldPlace.model.operations(holder), models: lines.joined(separator: "\n"))
        return .joined([declarations, model])
    }

    /// The statements that prove the wire form of the names.
    func statements(_ names: [Named]) -> [String] {
        if self == .client {
            return names.map { named in
                "await pathHas(\"\(group(named))\", 0, nil) { try await \(named.name)"
                    + "(connectionString: try ConnectionString(Self.connection), options: options).run() }"
            }
        }
        if self == .eventSet {
            return names.map { named in
                "await attempt(\"\(named.name)\") { let event = ReceivedEvent(id: \"1\", type: \"a\"); "
                    + "compare(\"\(named.name)\", \"\\(try \(named.name)(event))\", \"other(a 1)\") }"
            }
        }
        let fields = names.flatMap { named in
            let value = self.value(named)
            return [
                "\"one\(named.index)\":\(value)", "\"two\(named.index)\":\(value)",
                "\"three\(named.index)\":[\(value)]",
            ]
        }
        let holder = self.holder(names)
        let object = literal("{\(fields.joined(separator: ","))}")
        return [
            "await roundTrip(\"\(holder)\", [(\(object), \(object))], "
                + "read: { try await client.read\(holder)() }, write: { try await client.write\(holder)($0) })"
        ]
    }

    private func declaration(_ named: Named) -> Fragment {
        let (name, group) = (named.name, self.group(named))
        func union(_ name: String, _ key: String, _ lines: [String]) -> Fragment {
            Fragment(
                models: (["  \(quoted(name)):", "    docs: A union.", "    \(key)"] + lines).joined(separator: "\n")
            )
        }
        func model(_ name: String) -> String {
            "  \(quoted(name)):\n    docs: A model.\n    fields:\n      text?: string"
        }
        let tag = "discriminator: \(quoted(name))"
        let members = ["    members:", "      leaf: Leaf"]
        switch self {
        case .model: return Fragment(models: model(name))
        case .enumeration: return Fragment(enums: "  \(quoted(name)):\n    docs: An enum.\n    values:\n      - one")
        case .union: return union(name, "discriminator: sort", members)
        case .eventSet:
            return Fragment(events: "  \(quoted(name)):\n    docs: Happens.\n    types:\n      Matrix.One: Leaf")
        case .client:
            return Fragment(
                clients: """
                      \(quoted(name)):
                        docs: A client.
                        operations:
                          run:
                            request: GET /\(group)
                            docs: Runs.
                            response: 204
                    """
            )
        case .discriminator: return union(group, tag, members)
        case .flatDiscriminator:
            return union(
                group,
                "discriminator?: \(quoted(name))",
                ["    members:", "      leaf in fieldOfLeaf: string"]
            )
        case .unionDiscriminator: return union(group, tag, ["    fields:", "      common?: string"] + members)
        case .discriminatorBesideType:
            let type = name.prefix(1).uppercased() + name.dropFirst()
            let common = ["    fields:", "      common?: \(quoted(type))"]
            return .joined([union(group, tag, common + members), Fragment(models: model(type))])
        }
    }

    private func type(_ named: Named) -> String {
        switch self {
        case .model, .enumeration, .union, .client, .eventSet: named.name
        case .discriminator, .unionDiscriminator, .flatDiscriminator, .discriminatorBesideType: group(named)
        }
    }

    /// A value in the wire form.
    private func value(_ named: Named) -> String {
        let tag = quoted(named.name)
        switch self {
        case .model, .client, .eventSet: return #"{"text":"a"}"#
        case .enumeration: return #""one""#
        case .union: return #"{"sort":"leaf","text":"a"}"#
        case .discriminator: return "{\(tag):\"leaf\",\"text\":\"a\"}"
        case .flatDiscriminator: return "{\(tag):\"leaf\",\"fieldOfLeaf\":\"a\"}"
        case .unionDiscriminator: return "{\(tag):\"leaf\",\"common\":\"c\",\"text\":\"a\"}"
        case .discriminatorBesideType: return "{\(tag):\"leaf\",\"common\":{\"text\":\"b\"},\"text\":\"a\"}"
        }
    }

    private var capitalized: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    private func group(_ named: Named) -> String { "\(capitalized)Role\(named.index)" }

    private func holder(_ names: [Named]) -> String { "\(capitalized)Holder\(names.first?.index ?? 0)" }
}
