// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `acsgen diff ends with 2` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func expect(_ outcome: Tool.Outcome, _ message: String) {
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("error: \(message)"), "\(outcome.errors)")
    }

    @Test func `outside of a repository`() async throws {
        expect(try await workspace.diff(), "'HEAD' is no folder, and no revision can be read: not a git repository")
    }

    @Test(arguments: ["nowhere", "-x", "v1..v2", "a b"])
    func `if there is neither a folder nor a revision`(name: String) async throws {
        try await workspace.commitAll()
        let message = "'\(name)' is neither a folder nor a revision of this repository\nPass a branch, "
        expect(try await workspace.diff("--against=\(name)"), message)
    }

    @Test func `if a shallow clone lacks the revision, and says how to fetch it`() async throws {
        try await workspace.commitAll()
        try await workspace.git("tag", "v1")
        try workspace.edit("summary", "text")
        try await workspace.commit()
        let clone = "\(workspace.path)/clone"
        try await workspace.git("clone", "--quiet", "--depth", "1", "--no-tags", "file://\(workspace.path)", clone)
        let message = "'v1' is neither a folder nor a revision of this repository\nThis clone is shallow: fetch "
        expect(try await workspace.diff("--against", "v1", in: clone), message)
    }

    @Test func `without Git, unless a folder is compared`() async throws {
        try await workspace.commitAll()
        func diff(_ against: String) async throws -> Tool.Outcome {
            try await Tool.run(
                Workspace.executable,
                ["diff", "--against", against],
                in: workspace.path,
                environment: ["PATH": "/nowhere"]
            )
        }
        expect(try await diff("main"), "cannot run git: git is not installed, or not in PATH")
        #expect(try await diff("Specs").output == "no changes\n")
    }

    @Test func `if the revision has no descriptions`() async throws {
        try workspace.write("mine", to: "README")
        try await workspace.git("init", "--quiet", "--initial-branch=main")
        try await workspace.git("add", "README")
        try await workspace.git("commit", "--quiet", "--message", "Begin")
        expect(try await workspace.diff(), "the revision 'HEAD' has no descriptions (*.yaml) in 'Specs'\n")
    }

    @Test func `if the folder has no descriptions`() async throws {
        try workspace.write("mine", to: "Empty/README")
        expect(try await workspace.diff("--against", "Empty"), "there is no description (*.yaml) in 'Empty'\n")
    }

    @Test func `if the descriptions are outside of the repository`() async throws {
        try workspace.write(Workspace.description, to: "inner/Specs/weather.yaml")
        try await workspace.git("init", "--quiet", "--initial-branch=main", in: "\(workspace.path)/inner")
        try await workspace.git("commit", "--quiet", "--allow-empty", "-m", "Begin", in: "\(workspace.path)/inner")
        let outcome = try await workspace.diff("--specs", "../Specs", in: "\(workspace.path)/inner")
        expect(outcome, "'../Specs' is not in the repository '")
    }

    @Test func `if the old descriptions have errors, which it lists`() async throws {
        let text = try workspace.read("Specs/weather.yaml")
        try workspace.write(text.replacing("docs: Tells", with: "purpose: Tells"), to: "Specs/weather.yaml")
        try await workspace.commitAll()
        try workspace.write(text, to: "Specs/weather.yaml")
        let outcome = try await workspace.diff()
        expect(outcome, "the descriptions of 'HEAD' have errors, so nothing can be compared with them; ")
        #expect(outcome.errors.contains("\nSpecs/weather.yaml:3:1: error: "), "\(outcome.errors)")
    }

    @Test(arguments: [["--fail-on", "bogus"], ["--format", "xml"], ["--against="], ["--to="]])
    func `on arguments that it does not know`(arguments: [String]) async throws {
        let outcome = try await Tool.run(Workspace.executable, ["diff"] + arguments, in: workspace.path)
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    }
}
