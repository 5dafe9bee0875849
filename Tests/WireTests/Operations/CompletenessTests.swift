// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import Recording
import StallLimit
import Testing
import WireServer

@Suite("Nothing is left out", .stallLimit)
struct CompletenessTests {
    @Test("Every client library is called")
    func libraries() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            at: GeneratedSources.clients,
            includingPropertiesForKeys: nil,
            options: .skipsHiddenFiles
        )
        // It has no operation: `CallingTests` is about it.
        #expect((WireLibrary.all.map(\.module) + ["ACSCalling"]).sorted() == folders.map(\.lastPathComponent).sorted())
    }

    @Test("Every recorded case has a call, and every call is recorded", arguments: WireLibrary.all)
    func cases(_ library: WireLibrary) throws {
        let recorded = try Expectations(file: library.name).cases.map(\.name)
        #expect(library.calls.map(\.name).sorted() == recorded.sorted())
        #expect(Set(recorded).count == recorded.count)
    }

    @Test("Every generated operation is called", arguments: WireLibrary.all)
    func generatedOperations(_ library: WireLibrary) async throws {
        let called = try await operations(of: library).map(\.swift)
        #expect(try Set(called) == Set(GeneratedSources.operations(in: library.module)))
    }

    @Test("One operation of the service is one of ours", arguments: WireLibrary.all)
    func names(_ library: WireLibrary) async throws {
        let names = try await operations(of: library)
        for (service, pairs) in Dictionary(grouping: names, by: \.service) {
            #expect(Set(pairs.map(\.swift)).count == 1, "\(service) is \(pairs.map(\.swift))")
        }
        for (swift, pairs) in Dictionary(grouping: names, by: \.swift) {
            #expect(Set(pairs.map(\.service)).count == 1, "\(swift) is \(pairs.map(\.service))")
        }
    }

    @Test("CONTRIBUTING.md counts what is tested of each library")
    func account() throws {
        let document = DocumentTable(heading: "## What is tested of each library")
        let table = try LibraryTable.lines
        if try Recording.isOn() { try document.record(table) }
        #expect(try document.table() == table)
    }

    /// The names of the operations that the calls make: ours is in the error if a call is refused.
    private func operations(of library: WireLibrary) async throws -> [(service: String, swift: String)] {
        var names: [(service: String, swift: String)] = []
        for call in library.calls {
            let resource = try Resource.responding([.init(404)])
            let error = await #expect(throws: ACSError.self) { _ = try await call.make(resource) }
            let name = try #require(error).operation
            names.append((try library.expectation(of: call).operation, name))
        }
        return names
    }
}
