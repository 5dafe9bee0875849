// SPDX-License-Identifier: MIT

import Foundation
import Recording
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `acsgen init` {
    private let workspace: Workspace
    private static let example = "\(Workspace.repository)/Examples/Greetings"

    init() throws {
        workspace = try Workspace()
    }

    /// Runs it in a new folder.
    private func run(_ arguments: String..., in name: String = "Greetings") async throws -> Tool.Outcome {
        let folder = "\(workspace.path)/\(name)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try await Tool.run(Workspace.executable, ["init"] + arguments, in: folder)
    }

    @Test func `writes the example, whose dependency is a path, in an empty folder`() async throws {
        let outcome = try await run("--dependency", "../..")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("written: Package.swift\n"))
        #expect(outcome.output.hasSuffix("Then run 'swift test', and change Specs/greetings.yaml and acsgen.yaml.\n"))
        let made = "\(workspace.path)/Greetings"
        if try Recording.isOn() {
            _ = try? FileManager.default.removeItem(atPath: Self.example)
            try FileManager.default.copyItem(atPath: made, toPath: Self.example)
        }
        // What a build of the example adds.
        let built = [".build", ".swiftpm", "Package.resolved"]
        let example = try FileManager.default.subpathsOfDirectory(atPath: Self.example)
            .filter { path in !built.contains { path == $0 || path.hasPrefix($0 + "/") } }
        #expect(try FileManager.default.subpathsOfDirectory(atPath: made).sorted() == example.sorted())
        for path in example where !isFolder("\(made)/\(path)") {
            let contents = try String(contentsOfFile: "\(Self.example)/\(path)", encoding: .utf8)
            #expect(try workspace.read("Greetings/\(path)") == contents, "\(path)")
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    @Test(arguments: ["lint", "check"]) func `writes what other commands accept`(command: String) async throws {
        _ = try await run("--dependency", "../..")
        let outcome = try await workspace.acsgen(command, in: "\(workspace.path)/Greetings")
        #expect(outcome.code == 0)
        #expect(outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome.output)\(outcome.errors)")
    }

    @Test func `needs the place of swift-acs for a new package, and writes nothing without it`() async throws {
        let outcome = try await run()
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("acsgen init --dependency URL-OR-PATH"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(workspace.path)/Greetings") == [])
        let empty = try await run("--dependency", "")
        #expect(empty.code == 2)
        #expect(empty.errors.contains("--dependency is empty"))
    }

    @Test func `prints what an existing Package.swift lacks, and does not change it`() async throws {
        try workspace.write("// mine\n", to: "Mine/Package.swift")
        let outcome = try await run(in: "Mine")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try workspace.read("Mine/Package.swift") == "// mine\n")
        #expect(outcome.output.contains("kept: Package.swift\n\nAdd to the targets of Package.swift:\n"))
        #expect(outcome.output.contains("        .target(name: \"Greetings\", dependencies: ["))
        let dependency = #".package(url: "<the URL of swift-acs>", branch: "main", traits: ["Generator"]),"#
        #expect(outcome.output.contains("        \(dependency)\n"))
    }

    @Test func `ends with 2 the second time, and changes nothing`() async throws {
        _ = try await run("--dependency", "../..")
        let before = try workspace.files(in: "Greetings")
        let outcome = try await run("--dependency", "../..")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("acsgen.yaml: a file, which acsgen did not write\n"))
        #expect(outcome.errors.hasSuffix("nothing was written.\n"))
        #expect(try workspace.files(in: "Greetings") == before)
    }
}
