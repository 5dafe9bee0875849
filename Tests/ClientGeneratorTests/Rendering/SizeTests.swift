// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

/// Generated code is reviewed by people.
@Suite("The size of the generated clients", .stallLimit)
struct SizeTests {
    private static let clients = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/Clients").standardized

    /// The lines of every generated Swift file, by its path.
    private static func files() throws -> [(path: String, lines: [Substring])] {
        let paths = FileManager.default.enumerator(atPath: clients.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.contains("/Generated/") && $0.hasSuffix(".swift") }.map { path in
            let text = try String(contentsOf: clients.appending(path: path), encoding: .utf8)
            return (path, text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    /// The lines of every method that makes a call, with its documentation.
    private static func operations() throws -> [Int] {
        try files().filter { $0.path.contains("/Clients/") }.flatMap { file in
            file.lines.split(separator: "").map(Array.init).filter { lines in
                guard let signature = lines.first(where: { $0.hasPrefix("    public func ") }) else { return false }
                let calls = lines.contains {
                    $0.contains("pipeline.call(") || $0.contains(".begin(") || $0.contains("pipeline.pages(")
                }
                return calls && !signature.contains(" preflight(")
            }.map(\.count)
        }
    }

    @Test("is at most twenty lines for an operation on average, documentation included")
    func operation() throws {
        let operations = try Self.operations()
        #expect(operations.count >= 45)
        #expect(operations.reduce(0, +) <= operations.count * 20, "\(operations.reduce(0, +)) / \(operations.count)")
    }

    @Test("is at most 120 lines for an operation with its models")
    func whole() throws {
        let lines = try Self.files().map(\.lines.count).reduce(0, +)
        #expect(lines <= (try Self.operations()).count * 120)
    }
}
