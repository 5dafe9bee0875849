// SPDX-License-Identifier: MIT

import ServiceDescription

/// The roles of a name for which many names are tried in one declaration.
enum NameRole: String, CaseIterable, Sendable {
    case field, commonField, patchField, value, member, flatMember, memberField, query, header, path, clientPath,
        operation, responseHeader, operationWithHeaders
    case longRunning, accessor, event

    /// How many names go into one declaration; a path is one line.
    var limit: Int { self == .path ? 4 : 40 }

    /// The part of a description that gives the names this role.
    func fragment(_ group: String, _ names: [String]) -> Fragment {
        switch self {
        case .field:
            let entries = names.map { "\(quoted($0 + "?")): string" }
            return Fragment(
                operations: FieldPlace.model.operations(group),
                models: FieldPlace.model.declaration(group, entries)
            )
        case .commonField:
            let entries = names.map { "\(quoted($0 + "?")): string" }
            return Fragment(
                operations: FieldPlace.union.operations(group),
                models: FieldPlace.union.declaration(group, entries).replacing(
                    "discriminator: kind",
                    with: "discriminator: sort"
                )
            )
        case .patchField:
            let entries = names.map { "\(quoted($0 + "?")): string" }
            return Fragment(
                operations: FieldPlace.patch.operations(group),
                models: FieldPlace.patch.declaration(group, entries)
            )
        case .value:
            let lines = ["  \(group):", "    docs: Has values.", "    values:"] + names.map { "      - \(quoted($0))" }
            return Fragment(enums: lines.joined(separator: "\n"))
        case .member: return union(group, "discriminator", names.map { "\(quoted($0)): Leaf" })
        case .flatMember: return union(group, "discriminator?", names.map { "\(quoted("\($0) in it")): string" })
        case .memberField:
            return union(
                group,
                "discriminator?",
                names.enumerated().map { "\(quoted("tag\($0.offset) in \($0.element)")): string" }
            )
        case .query: return operation(group, "GET /\(group)", ["query:"] + names.map { "  \(quoted($0)): string" })
        case .header: return operation(group, "GET /\(group)", ["headers:"] + names.map { "  \(quoted($0)): string" })
        case .path:
            let path = names.map { "{\($0)}" }.joined(separator: "/")
            return operation(group, quoted("GET /\(group)/\(path)"), [])
        case .clientPath:
            let lines =
                [
                    "  \(group)Client:", "    docs: Holds names.", "    from: MatrixClient.make\(group)", "    path:",
                ] + names.map { "      \(quoted($0)): string" } + ["    operations:"]
                + names.enumerated().flatMap { index, name in
                    [
                        "      run\(index):", "        request: \(quoted("GET /\(group)/\(index)/{\(name)}"))",
                        "        docs: Runs.", "        query:", "          it: string", "        response: 204",
                    ]
                }
            return Fragment(clients: lines.joined(separator: "\n"))
        case .operation: return operations(group, names, ["response: 204"])
        case .operationWithHeaders:
            return operations(group, names, ["response:", "  204: empty", "  headers:", "    it: string"])
        case .responseHeader:
            let lines = ["      do\(group):", "        request: GET /\(group)", "        docs: Does it."]
            let headers = ["        response:", "          204: empty", "          headers:"]
            let entries = names.map { "            \(quoted($0)): string" }
            return Fragment(operations: (lines + headers + entries).joined(separator: "\n"))
        case .longRunning:
            return client(
                group,
                names.flatMap { name in
                    [
                        "      \(quoted(name)):", "        request: \(quoted("POST /\(group)/\(name)"))",
                        "        docs: Does it.",
                        "        response: 202", "        long-running: { monitor: watch }",
                    ]
                } + [
                    "      watch:", "        request: GET /operations/{operationId}", "        docs: Watches.",
                    "        response: 200 Leaf",
                ]
            )
        case .event:
            let lines =
                ["  \(group)Set:", "    docs: Happens.", "    types:"] + names.map { "      \(quoted($0)): Leaf" }
            return Fragment(events: lines.joined(separator: "\n"))
        case .accessor:
            return Fragment(
                clients: names.enumerated().map { index, name in
                    """
                      \(group)\(index)Client:
                        docs: Made from another.
                        from: \(quoted("MatrixClient.\(name)"))
                        operations:
                          run:
                            request: GET /\(group)/\(index)
                            docs: Runs.
                            response: 204
                    """
                }.joined(separator: "\n")
            )
        }
    }

    /// The statements that prove the wire form of the names.
    func statements(_ group: String, _ names: [String], _ library: Library) -> [String] {
        switch self {
        case .field, .commonField, .patchField:
            let place: FieldPlace = self == .field ? .model : self == .patchField ? .patch : .union
            let object = place.object(names.map { (escaped($0), #""a""#) })
                .replacing(#""kind":"leaf""#, with: #""sort":"leaf""#)
            let read = self == .patchField ? "" : "read: { try await client.read\(group)() }, "
            return [
                "await roundTrip(\"\(group)\", [(\(literal(object)), \(literal(object)))], \(read)"
                    + "write: { try await client.write\(group)($0) })"
            ]
        case .value:
            let values = library.enumeration(named: group)?.values ?? []
            return zip(names, values).map { name, value in
                "compare(\"\(group)\", \(group).\(value.swiftName.declared).rawValue, \(literal(name)))"
            }
        case .member: return unionStatements(group, names.map { #"{"sort":"\#(escaped($0))","text":"a"}"# })
        case .flatMember: return unionStatements(group, names.map { #"{"it":"a","sort":"\#(escaped($0))"}"# })
        case .memberField:
            return unionStatements(
                group,
                names.enumerated().map { #"{"sort":"tag\#($0.offset)","\#(escaped($0.element))":"a"}"# }
            )
        case .query, .header, .path:
            let operation = library.clients.flatMap(\.operations).first { $0.name.text == "do\(group)" }
            let parameters = (operation?.path ?? []) + (operation?.query ?? []) + (operation?.headers ?? [])
            let arguments = parameters.enumerated().map { "\($0.element.swiftName.label): \"v\($0.offset)\"" }
            let call = "{ try await client.do\(group)(\(arguments.joined(separator: ", "))) }"
            let pairs = names.enumerated().map { "(\(literal($0.element)), \"v\($0.offset)\")" }.joined(separator: ", ")
            switch self {
            case .query: return ["await queryHas(\"\(group)\", [\(pairs)]) \(call)"]
            case .header: return ["await headerHas(\"\(group)\", [\(pairs)]) \(call)"]
            default:
                return names.indices.map { "await pathHas(\"\(group)\", \($0), \"v\($0)\") \(call)" }
            }
        case .clientPath:
            let parameters = library.client(named: "\(group)Client")?.ownPath ?? []
            let arguments = parameters.enumerated().map { "\($0.element.swiftName.label): \"v\($0.offset)\"" }
            return names.indices.map { index in
                "await pathHas(\"\(group)\", 1, \"v\(index)\") "
                    + "{ try await client.make\(group)(\(arguments.joined(separator: ", "))).run\(index)(it: \"x\") }"
            }
        case .responseHeader:
            let operation = library.clients.flatMap(\.operations).first { $0.name.text == "do\(group)" }
            return zip(names, operation?.returnedHeaders ?? []).map { name, header in
                "await responseHeader(\"\(group)\", \(literal(name))) "
                    + "{ try await client.withHeaders.do\(group)().headers.\(header.swiftName.declared) }"
            }
        case .operation, .operationWithHeaders, .longRunning:
            let client = library.client(named: "\(group)Client")
            return names.compactMap { name in
                guard let operation = client?.operation(named: name) else { return nil }
                let method = operation.longRunning?.beginName.declared ?? operation.name.declared
                let call =
                    "_ = try await \(group)Client(connectionString: try ConnectionString(Self.connection), "
                    + "options: options).\(method)()"
                let status = self == .longRunning ? 202 : 204
                return "await pathHas(\"\(group)\", 0, \"\(name)\", \(status)) { \(call) }"
            }
        case .event:
            let types = library.eventSets.first { $0.name.text == "\(group)Set" }?.types ?? []
            let json = #"{"text":"a"}"#
            return types.map { type in
                "await attempt(\"\(group)\") { let event = ReceivedEvent(id: \"1\", type: \(literal(type.wireName)), "
                    + "data: Array(\(literal(json)).utf8)); "
                    + "let content: Leaf? = if case .\(type.swiftName.declared)(let leaf) = try \(group)Set(event) "
                    + "{ leaf } else { nil }; compare(\"\(group)\", content?.text ?? \"another\", \"a\"); "
                    + "compare(\"\(group)\", \(group)Set.Kind.\(type.swiftName.declared).rawValue, "
                    + "\(literal(type.wireName))) }"
            }
        case .accessor:
            return names.indices.compactMap { index in
                guard let accessor = library.client(named: "\(group)\(index)Client")?.parent?.accessor else {
                    return nil
                }
                return "await pathHas(\"\(group)\", 0, \"\(index)\") { try await client.\(accessor.declared).run() }"
            }
        }
    }

    private func union(_ name: String, _ key: String, _ members: [String]) -> Fragment {
        let lines =
            ["  \(name):", "    docs: A union.", "    \(key): sort", "    members:"] + members.map { "      " + $0 }
        return Fragment(operations: FieldPlace.union.operations(name), models: lines.joined(separator: "\n"))
    }

    private func operation(_ group: String, _ request: String, _ lines: [String]) -> Fragment {
        let head = ["do\(group):", "  request: \(request)", "  docs: Does it.", "  response: 204"]
        return Fragment(operations: (head + lines.map { "  " + $0 }).map { "      " + $0 }.joined(separator: "\n"))
    }

    private func operations(_ group: String, _ names: [String], _ response: [String]) -> Fragment {
        client(
            group,
            names.flatMap { name in
                [
                    "      \(quoted(name)):", "        request: \(quoted("GET /\(group)/\(name)"))",
                    "        docs: Does it.",
                ] + response.map { "        " + $0 }
            }
        )
    }

    private func client(_ group: String, _ operations: [String]) -> Fragment {
        let lines = ["  \(group)Client:", "    docs: Has names.", "    operations:"] + operations
        return Fragment(clients: lines.joined(separator: "\n"))
    }

    private func unionStatements(_ group: String, _ documents: [String]) -> [String] {
        let pairs = documents.map { "(\(literal($0)), \(literal($0)))" }.joined(separator: ", ")
        return [
            "await roundTrip(\"\(group)\", [\(pairs)], read: { try await client.read\(group)() }, "
                + "write: { try await client.write\(group)($0) })"
        ]
    }
}

/// A text in double quotes, for YAML and JSON alike.
func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
}
