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

        var testDescription: String { ExampleSource.key(of: example) }
    }

    static let all = libraries.flatMap { library in
        library.examples.compactMap { example in
            library.client(named: example.client)?.operation(named: example.operation).map {
                Case(example: example, operation: $0)
            }
        }
    }

    @Test("is compiled as documentation shows it", arguments: libraries.filter { !$0.examples.isEmpty }.map(\.module))
    func source(module: String) throws {
        let library = try #require(Self.libraries.first { $0.module == module })
        let source = ExampleSource(library: library)
        let file = Self.repository.appending(path: "Tests/ExampleTests/Calls/\(source.path)")
        if try Recording.isOn() { try source.text.write(to: file, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: file, encoding: .utf8) == source.text)
    }

    @Test("sends its request, and reads its response", arguments: all)
    func call(_ test: Case) async throws {
        let example = test.example
        let call = try #require(ExampleCalls.all[ExampleSource.key(of: example)], "it is not among the calls")
        let transport = ScriptedTransport()
        let status = try #require(Int(example.response.start))
        var response = example.response.body.map { ScriptedResponse.json(status, $0) } ?? .status(status)
        for (name, value) in example.response.headers where name.lowercased() != "content-type" {
            response = response.header(name, value)
        }
        transport.onNext(response: response)

        try await call(transport)

        let sent = try #require(transport.requests.first)
        #expect("\(sent.method.rawValue) \(sent.target)" == example.request.start)
        for (name, value) in example.request.headers {
            #expect(masked(sent.header(name) ?? "", test) == masked(value, test), "\(name)")
        }
        guard let body = example.request.body else {
            #expect(sent.body.isEmpty)
            return
        }
        #expect(try json(masked(sent.text, test)) == json(masked(body, test)))
    }

    /// Ids that a call makes for itself, and its time, are different each time.
    private func masked(_ text: String, _ test: Case) -> String {
        switch test.operation.repeats {
        case .always, .never: return text
        case .headers, .fields:
            return text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "UUID")
                .replacing(/[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT/, with: "TIME")
        }
    }

    private func json(_ text: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    @Test("exists for the libraries that are called most")
    func coverage() {
        let counts = Dictionary(grouping: Self.all) { $0.example.client }.mapValues(\.count)
        #expect(counts["SMSClient", default: 0] > 0)
    }
}
