// SPDX-License-Identifier: MIT

/// The roles of a name for which each name needs a declaration of its own.
enum TypeRole: String, CaseIterable, Sendable {
    case model, enumeration, union, client, discriminator, unionDiscriminator, flatDiscriminator,
        discriminatorBesideType

    var names: [String] {
        switch self {
        case .model, .enumeration, .union, .client: OddNames.types
        case .discriminator, .unionDiscriminator, .flatDiscriminator, .discriminatorBesideType: OddNames.all
        }
    }

    func fragment(_ name: String, _ index: Int) -> Fragment {
        let group = self.group(index)
        let operations = FieldPlace.model.operations(group)
        func holder(_ type: String) -> String {
            """
              \(group):
                docs: Holds it.
                fields:
                  one: \(type)
                  two?: \(type)
                  three: \(type)[]
            """
        }
        func union(_ key: String, _ lines: [String]) -> Fragment {
            let head = ["  \(group):", "    docs: A union.", "    \(key)"]
            return Fragment(operations: operations, models: (head + lines).joined(separator: "\n"))
        }
        switch self {
        case .model:
            let model = "  \(name):\n    docs: A model.\n    fields:\n      text?: string"
            return Fragment(operations: operations, models: holder(name) + "\n" + model)
        case .enumeration:
            let value = "  \(name):\n    docs: An enum.\n    values:\n      - one"
            return Fragment(operations: operations, models: holder(name), enums: value)
        case .union:
            let model = "  \(name):\n    docs: A union.\n    discriminator: sort\n    members:\n      leaf: Leaf"
            return Fragment(operations: operations, models: holder(name) + "\n" + model)
        case .client:
            return Fragment(
                clients: """
                      \(name):
                        docs: A client.
                        operations:
                          run:
                            request: GET /\(group)
                            docs: Runs.
                            response: 204
                    """
            )
        case .discriminator: return union("discriminator: \(quoted(name))", ["    members:", "      leaf: Leaf"])
        case .flatDiscriminator:
            return union("discriminator?: \(quoted(name))", ["    members:", "      leaf in fieldOfLeaf: string"])
        case .unionDiscriminator:
            return union(
                "discriminator: \(quoted(name))",
                ["    fields:", "      common?: string", "    members:", "      leaf: Leaf"]
            )
        case .discriminatorBesideType:
            let type = name.prefix(1).uppercased() + name.dropFirst()
            var fragment = union(
                "discriminator: \(quoted(name))",
                ["    fields:", "      common?: \(type)", "    members:", "      leaf: Leaf"]
            )
            fragment.models += "\n  \(type):\n    docs: A model.\n    fields:\n      text?: string"
            return fragment
        }
    }

    func statement(_ name: String, _ index: Int) -> String {
        let group = self.group(index)
        func trip(_ object: String) -> String {
            "await roundTrip(\"\(group) \" + \(literal(name)), [(\(literal(object)), \(literal(object)))], "
                + "read: { try await client.read\(group)() }, write: { try await client.write\(group)($0) })"
        }
        func holder(_ value: String) -> String { trip("{\"one\":\(value),\"three\":[\(value)],\"two\":\(value)}") }
        switch self {
        case .model: return holder(#"{"text":"a"}"#)
        case .enumeration: return holder(#""one""#)
        case .union: return holder(#"{"sort":"leaf","text":"a"}"#)
        case .client:
            return "await pathHas(\"\(group)\", 0, nil) "
                + "{ try await \(name)(connectionString: try ConnectionString(Self.connection), options: options).run() }"
        case .discriminator: return trip("{\(quoted(name)):\"leaf\",\"text\":\"a\"}")
        case .flatDiscriminator: return trip("{\(quoted(name)):\"leaf\",\"fieldOfLeaf\":\"a\"}")
        case .unionDiscriminator: return trip("{\(quoted(name)):\"leaf\",\"common\":\"c\",\"text\":\"a\"}")
        case .discriminatorBesideType:
            return trip("{\(quoted(name)):\"leaf\",\"common\":{\"text\":\"b\"},\"text\":\"a\"}")
        }
    }

    private func group(_ index: Int) -> String {
        rawValue.prefix(1).uppercased() + rawValue.dropFirst() + "Role\(index)"
    }
}
