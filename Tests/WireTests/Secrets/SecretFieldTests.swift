// SPDX-License-Identifier: MIT

import ACSCore
import Disclosure
import Foundation
import StallLimit
import Testing
import WireServer

@Suite("A secret field", .stallLimit)
struct SecretFieldTests {
    private func expectHidden(_ value: Any, _ place: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!Disclosure(of: value).text.contains("hidden"), place, sourceLocation: sourceLocation)
    }

    @Test("is not shown by its model, in any printed form, and is there", arguments: SecretField.all)
    func model(_ field: SecretField) throws {
        let model = try field.decode()
        expectHidden(model, "the model")
        #expect(String(decoding: try ServiceJSON.encode(model), as: UTF8.self).contains(SecretField.marker))
    }

    @Test(
        "is not shown by the error of a response that can't be decoded, nor by the underlying error",
        arguments: SecretField.all,
        [200, 202]
    )
    func undecodable(_ field: SecretField, _ status: Int) async throws {
        let quoted = "\"\(SecretField.marker)\""
        let bodies = [
            String(field.json.dropLast()), "\(field.json.prefix { $0 != "," })", quoted, "\(quoted): 1",
            SecretField.marker,
            field.json.replacing(quoted, with: "[\(quoted)]"), field.json.replacing(quoted, with: "{\(quoted): 1}"),
            field.json.replacing(quoted, with: quoted.dropLast()),
            field.json.replacing(quoted, with: "\(quoted)\(quoted)"),
        ]
        for body in bodies {
            for body in [body, #"{"accessToken": \#(body)}"#] {
                let error = try await failure(of: field, .json(status, body))
                #expect(error.kind == .undecodableResponse || error.kind == .unexpectedStatus, "\(error.kind)")
                expectHidden(error, "\(body)")
                expectHidden(error.underlying as Any, "below the error of \(body)")
            }
        }
    }

    @Test("is not shown by the error of a failure that repeats it", arguments: SecretField.all, [400, 401, 500])
    func failed(_ field: SecretField, _ status: Int) async throws {
        let error = try await failure(of: field, .json(status, field.json))
        #expect(error.status == status, "\(error.kind)")
        expectHidden(error, "the error")
    }

    private func failure(of field: SecretField, _ response: WireResponse) async throws -> ACSError {
        let resource = try Resource.responding([response])
        return try await WireTests.failure { try await field.call(resource) }
    }

    @Test("of every description is tested here")
    func isComplete() throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let specs = try files(in: root.appending(path: "Specs"), "yaml")
        let described = specs.reduce(0) { $0 + $1.text.matches(of: /: (map<)?secret\b/).count }
        let generated = try files(in: root.appending(path: "Sources/Clients"), "swift").flatMap { name, text in
            text.matches(of: /public var (\w+): [^\n]*\bSecret\b/).map { "\(name).\($0.1)" }
        }
        #expect(generated.sorted() == SecretField.all.map(\.name).sorted())
        #expect(generated.count == described)
    }

    /// The files below a folder, by name without extension.
    private func files(in folder: URL, _ ending: String) throws -> [(name: String, text: String)] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (all?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == ending }.map {
            ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
        }
    }
}
