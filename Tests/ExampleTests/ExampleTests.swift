// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Foundation
import HTTPTypes
import Recording
import ServiceDescription
import StallLimit
import Testing

/// What documentation shows compiles, and sends and receives what its example says.
@Suite("An example", .stallLimit)
struct ExampleTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardized

    static let libraries = DescriptionLoader.load([repository.appending(path: "Specs").path]).libraries

    struct Case: CustomTestStringConvertible {
        let example: Example
        let operation: ServiceDescription.Operation

        var testDescription: String { "\(example.client).\(ExampleSource.key(of: example))" }

        var isList: Bool {
            if case .pages = operation.outcome { true } else { false }
        }
    }

    static let all = libraries.flatMap { library in
        library.examples.compactMap { example in
            library.client(named: example.client)?.operation(named: example.operation).map {
                Case(example: example, operation: $0)
            }
        }
    }

    @Test("is compiled as documentation shows it", arguments: ExampleSource.all(in: libraries))
    func source(source: ExampleSource) throws {
        let file = Self.repository.appending(path: "Tests/ExampleTests/Calls/\(source.path)")
        if try Recording.isOn() { try source.text.write(to: file, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: file, encoding: .utf8) == source.text)
    }

    @Test("sends its request, and reads its response", arguments: all)
    func call(_ test: Case) async throws {
        let example = test.example
        let calls = try #require(ExampleCalls.all[example.client], "the client is not among the calls")
        let call = try #require(calls[ExampleSource.key(of: example)], "it is not among the client's calls")
        let transport = ScriptedTransport()
        transport.onNext(response: try response(of: example))

        var returned: [any Sendable] = []
        try await call(transport, &returned)

        #expect(transport.requests.count == 1)
        let sent = try #require(transport.requests.first)
        // Most examples have a path, and those of links that a service returned an address.
        let endpoint = example.request.start.contains(" https://") ? sent.endpoint : ""
        #expect(ordered("\(sent.method.rawValue) \(endpoint)\(sent.target)") == ordered(example.request.start))
        for (name, value) in example.request.headers {
            let mask = mask(ofHeader: name, test)
            #expect(mask(sent.header(name) ?? "") == mask(value), "\(name)")
        }
        let listed = Set(example.request.headers.map { $0.name.lowercased() })
        let unlisted = sent.head.headerFields.filter { field in
            let name = field.name.canonicalName
            return !listed.contains(name) && !Self.commonHeaders.contains(name)
                && !(name == "accept" && field.value == "application/json")
        }
        #expect(unlisted.map(\.description) == [], "the example lacks headers")
        try expect(returned, from: test)
        guard let body = example.request.body else {
            #expect(sent.body.isEmpty)
            return
        }
        // The bytes are those of the example with its members sorted, but for the ids that a call makes.
        let json = try json(sent.text)
        #expect(try sent.text == text(json))
        #expect(try text(masked(json, test)) == text(masked(self.json(body), test)))
    }

    /// Set by the pipeline, for every operation alike.
    private static let commonHeaders: Set<String> = [
        "authorization", "user-agent", "x-ms-client-request-id", "x-ms-content-sha256", "x-ms-date",
        "x-ms-return-client-request-id",
    ]

    /// Compares what a call returned with the response, or with the part of it that a short form returns.
    private func expect(_ returned: [any Sendable], from test: Case) throws {
        // What is no JSON is a stream, whose pieces are bytes.
        guard let body = test.example.response.body, let first = body.first, "{[".contains(first),
            test.example.response.start.hasPrefix("2")
        else { return }
        let values = try returned.compactMap { $0 as? any Encodable }.map { model in
            try JSONDecoder().decode(JSONValue.self, from: Data(ServiceJSON.encode(model)))
        }
        // Some examples ignore the result, and some results are no models.
        guard !values.isEmpty else { return #expect(!test.isList, "no item is compared") }
        let response = try json(body)
        for value in values {
            #expect(value.isFound(in: response), "\(value) is not in the response")
            #expect(value != [:] || Self.unencoded.contains(test.operation.name.text), "nothing is compared")
        }
    }

    /// Operations whose result has only fields that the service sets, which are never encoded.
    private static let unencoded: Set = ["addParticipants"]

    private func response(of example: Example) throws -> ScriptedResponse {
        let status = try #require(Int(example.response.start))
        let body = example.response.body.map { [Array($0.utf8)] } ?? []
        return example.response.headers.reduce(.stream(status, body)) { $0.header($1.name, $1.value) }
    }

    /// The start of a request with its query sorted, because the order of parameters has no meaning.
    private func ordered(_ start: String) -> String {
        let parts = start.split(separator: "?", maxSplits: 1)
        guard parts.count == 2 else { return start }
        return "\(parts[0])?\(parts[1].split(separator: "&").sorted().joined(separator: "&"))"
    }

    /// Ids that a call makes for itself, and its time, are different each time.
    private func mask(_ text: String) -> String {
        if text.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil { return "UUID" }
        let time = /[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT/
        return text.wholeMatch(of: time) == nil ? text : "TIME"
    }

    private func mask(ofHeader name: String, _ test: Case) -> (String) -> String {
        guard case .headers(let id, let firstSent) = test.operation.repeats,
            [id.lowercased(), firstSent?.lowercased()].contains(name.lowercased())
        else { return { $0 } }
        return mask
    }

    private func masked(_ body: JSONValue, _ test: Case) -> JSONValue {
        guard case .fields(let identity) = test.operation.repeats, case .object(var members) = body,
            case .array(let elements)? = members[identity.list.wireName]
        else { return body }
        let names = [identity.id.wireName, identity.firstSent?.wireName]
        members[identity.list.wireName] = .array(
            elements.map { element in
                guard case .object(var fields) = element else { return element }
                for case let name? in names { fields[name] = fields[name]?.stringValue.map { .string(mask($0)) } }
                return .object(fields)
            }
        )
        return .object(members)
    }

    private func text(_ json: JSONValue) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(json), as: UTF8.self)
    }

    private func json(_ text: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    @Test("exists for each operation, and a library has at least ten", arguments: libraries)
    func coverage(library: Library) {
        let operations = library.clients.flatMap { client in
            client.operations.map { "\(client.name.text).\($0.name.text)" }
        }
        let shown = Set(library.examples.map { "\($0.client).\($0.operation)" })
        #expect(Set(operations).subtracting(shown).sorted() == [])
        // Token Exchange has two operations without arguments, and Calling none.
        let least = ["ACSTokenExchange": 2, "ACSCalling": 0][library.module] ?? 10
        #expect(library.examples.count >= least)
    }
}
