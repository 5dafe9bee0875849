// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import Testing

/// The Swift file with the calls of a client's examples.
struct ExampleSource: CustomTestStringConvertible {
    let library: Library
    let client: Client

    /// A file for each client that has examples.
    static func all(in libraries: [Library]) -> [Self] {
        libraries.flatMap { library in library.clients.map { Self(library: library, client: $0) } }
            .filter { !$0.examples.isEmpty }
    }

    var testDescription: String { client.name.text }

    private var examples: [Example] { library.examples.filter { $0.client == client.name.text } }

    private var type: String { "\(client.name.declared)Calls" }

    var path: String { "\(type).swift" }

    var text: String {
        let file = examples.first?.location.file.split(separator: "/").last ?? ""
        let names = examples.map { "            \"\(Self.key(of: $0))\": \(Self.function(of: $0))" }
        let modules = Set(["ACSCore", "ACSTesting", library.module] + examples.flatMap(\.imports))
        let imports = modules.sorted().map { "import \($0)" }
        return """
            // Recorded by ExampleTests from \(file); change the examples, not this file.
            // SPDX-License-Identifier: MIT

            \(imports.joined(separator: "\n"))

            extension ExampleCalls {
                enum \(type) {
                    static let all: [String: Call] = [
            \(names.joined(separator: ",\n"))\(names.count > 1 ? "," : "")
                    ]

            \(examples.map(function).joined(separator: "\n\n"))
                }
            }

            """
    }

    /// What the table of the client's calls has.
    static func key(of example: Example) -> String { "\(example.operation).\(example.name)" }

    private static func function(of example: Example) -> String {
        example.operation + example.name.prefix(1).uppercased() + example.name.dropFirst()
    }

    private func function(_ example: Example) -> String {
        let result = example.statements.compactMap { $0.prefixMatch(of: /let (\w+) = try await client\./)?.1 }.last
        let lines =
            creation(for: example) + example.statements.flatMap(Self.keepingItems)
            + (result.map { ["returned.append(\($0))"] } ?? [])
        return """
                    static func \(Self.function(of: example))(
                        _ transport: ScriptedTransport,
                        _ returned: inout [any Sendable]
                    ) async throws {
            \(lines.map { $0.isEmpty ? "" : "            \($0)" }.joined(separator: "\n"))
                    }
            """
    }

    /// The start of a loop over a list, or a loop of one line, with a line that keeps each item.
    private static func keepingItems(_ line: String) -> [String] {
        guard let loop = line.wholeMatch(of: /( *for try await (\w+) in .+ \{)(?: (.+) \})?/) else { return [line] }
        let margin = String(line.prefix { $0 == " " })
        let kept = [String(loop.1), "\(margin)    returned.append(\(loop.2))"]
        return kept + (loop.3.map { ["\(margin)    \($0)", "\(margin)}"] } ?? [])
    }

    /// Statements that create the client: from its parents if it has any, with the ids in the example's path.
    private func creation(for example: Example) -> [String] {
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
        let arguments = ["endpoint: .testing", "credential: \(credential)", "options: .testing(transport)"]
        let start = "let \(name) = try \(root.name.declared)("
        let line = "\(start)\(arguments.joined(separator: ", ")))"
        let fits = line.count <= 108
        let service = fits ? [line] : [start, arguments.map { "    \($0)" }.joined(separator: ",\n            "), ")"]
        return service + (accessors.isEmpty ? [] : ["let client = service\(accessors.joined())"])
    }

    /// The segments of the example's path that stand for parameters.
    private func ids(in example: Example) -> [String: String] {
        let template = (client.operation(named: example.operation)?.target.template ?? "").split(separator: "/")
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
