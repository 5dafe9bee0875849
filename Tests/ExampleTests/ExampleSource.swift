// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription

/// The Swift file with the calls of a library's examples.
struct ExampleSource {
    let library: Library

    var path: String { "\(library.module)Calls.swift" }

    var text: String {
        let file = library.examples.first?.location.file.split(separator: "/").last ?? ""
        let names = library.examples.map { "        \"\(Self.key(of: $0))\": \(Self.function(of: $0))" }
        let imports = ["ACSCore", "ACSTesting", library.module].sorted().map { "import \($0)" }
        return """
            // Recorded by ExampleTests from \(file); change the examples, not this file.
            // SPDX-License-Identifier: MIT

            \(imports.joined(separator: "\n"))

            extension ExampleCalls {
                static let \(SwiftName.member(for: library.service).declared): [String: Call] = [
            \(names.joined(separator: ",\n"))\(names.count > 1 ? "," : "")
                ]

            \(library.examples.compactMap(function).joined(separator: "\n\n"))
            }

            """
    }

    /// What a test's name and the table of calls have.
    static func key(of example: Example) -> String { "\(example.client).\(example.operation).\(example.name)" }

    private static func function(of example: Example) -> String {
        [example.operation, example.name].reduce(lowercased(example.client)) { name, part in
            name + part.prefix(1).uppercased() + part.dropFirst()
        }
    }

    private static func lowercased(_ name: String) -> String { SwiftName.member(for: name).text }

    private func function(_ example: Example) -> String? {
        guard let client = library.client(named: example.client) else { return nil }
        let lines = making(client, for: example) + example.code
        return """
                static func \(Self.function(of: example))(_ transport: ScriptedTransport) async throws {
            \(lines.map { $0.isEmpty ? "" : "        \($0)" }.joined(separator: "\n"))
                }
            """
    }

    /// Statements that create the client: from its parents if it has any, with the ids in the example's path.
    private func making(_ client: Client, for example: Example) -> [String] {
        var root = client
        var accessors: [String] = []
        let ids = ids(in: example)
        while let parent = root.parent, let outer = library.client(named: parent.client.text) {
            let arguments = root.ownPath.map { "\($0.swiftName.label): \"\(ids[$0.wireName] ?? "")\"" }
            let call = arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))"
            accessors.insert(".\(parent.accessor.declared)\(call)", at: 0)
            root = outer
        }
        let name = accessors.isEmpty ? "client" : "service"
        let isUser = root.auth.contains(.userAccessToken)
        let credential = root.auth.contains(.accessKey) ? "key" : isUser ? "user" : "entra"
        let arguments = "endpoint: try .testing, credential: try \(credential), options: .testing(transport)"
        let service = "let \(name) = \(root.name.declared)(\(arguments))"
        return accessors.isEmpty ? [service] : [service, "let client = service\(accessors.joined())"]
    }

    /// The segments of the example's path that stand for parameters.
    private func ids(in example: Example) -> [String: String] {
        let operation = library.client(named: example.client)?.operation(named: example.operation)
        let template = (operation?.target.template ?? "").split(separator: "/")
        let path = example.request.start.split(separator: " ").last?.prefix { $0 != "?" }.split(separator: "/") ?? []
        var ids: [String: String] = [:]
        for (name, value) in zip(template, path) where name.hasPrefix("{") {
            let end = name.firstIndex(of: "}") ?? name.endIndex
            let suffix = name[end...].dropFirst()
            let id = suffix.isEmpty ? value : value.dropLast(suffix.count)
            ids[String(name[..<end].dropFirst())] = id.removingPercentEncoding
        }
        return ids
    }
}
