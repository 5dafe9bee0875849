// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `acsgen.yaml` {
    private let workspace: Workspace
    private static let commands = ["generate", "check", "lint", "list", "diff"]

    init() throws {
        workspace = try Workspace()
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted() }
    }

    @Test(arguments: commands)
    func `is missing: a command without paths ends with 2 and says what to write`(command: String) async throws {
        try workspace.remove("acsgen.yaml")
        let outcome = try await workspace.acsgen(command)
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("error: there is no acsgen.yaml here that says where the descriptions are\n"))
        #expect(outcome.errors.contains("acsgen init"))
        #expect(try names == ["Specs"])
    }

    @Test(arguments: ["generate", "check"])
    func `is missing: descriptions alone do not say where to write`(command: String) async throws {
        try workspace.remove("acsgen.yaml")
        let outcome = try await workspace.acsgen(command, "--specs", "Specs")
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("says where to write the libraries; nothing was written\nPass --output FOLDER"))
        #expect(try names == ["Specs"])
    }

    @Test func `is missing: options are enough, and add no license to the files`() async throws {
        try workspace.remove("acsgen.yaml")
        let outcome = try await workspace.acsgen("generate", "--specs", "Specs", "--output", "Sources")
        #expect(outcome.code == 0, "\(outcome.errors)")
        for file in try workspace.files(in: "Sources") { #expect(!file.contains("SPDX")) }
        #expect(try await workspace.acsgen("lint", "--specs", "Specs").code == 0)
        #expect(try await workspace.acsgen("list", "--specs", "Specs").output.contains("ACSWeather"))
    }

    @Test func `is less than the options of the command line`() async throws {
        try workspace.write("descriptions: Nowhere\noutput: Nowhere\naccess: package\n", to: "acsgen.yaml")
        let outcome = try await workspace.acsgen("generate", "--specs", "Specs", "--output", "Sources")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let client = try workspace.read("Sources/ACSWeather/Generated/Clients/WeatherClient.swift")
        #expect(client.contains("\npackage struct WeatherClient"))
        #expect(try names == ["Sources", "Specs", "acsgen.yaml"])
    }

    @Test func `can be anywhere, and its paths start at its folder`() async throws {
        try workspace.remove("acsgen.yaml")
        try workspace.write("descriptions: ../Specs\noutput: ../Made\n", to: "my tools/weather.yaml")
        let generation = try await workspace.acsgen("generate", "--configuration", "my tools/weather.yaml")
        #expect(generation.output.hasPrefix("Made: "), "\(generation.errors)")
        try workspace.remove("Made/ACSWeather/Generated/Models/Forecast.swift")
        let check = try await workspace.acsgen("check", "--configuration", "my tools/weather.yaml")
        #expect(check.code == 1)
        #expect(check.output.contains("fix: swift run acsgen generate --configuration 'my tools/weather.yaml'\n"))
        let missing = try await workspace.acsgen("lint", "--configuration", "nowhere.yaml")
        #expect(missing.code == 2)
        #expect(missing.errors == "error: the configuration 'nowhere.yaml' does not exist\n")
    }

    @Test(arguments: commands)
    func `ends every command with 1 if it is wrong, and names the place`(command: String) async throws {
        try workspace.write("descriptions: Specs\noutptu: Sources\n", to: "acsgen.yaml")
        let outcome = try await workspace.acsgen(command)
        #expect(outcome.code == 1)
        #expect(
            outcome.errors == """
                acsgen.yaml:2:1: error: a configuration has no key `outptu`; did you mean `output`?
                    outptu: Sources
                    ^

                """
        )
        #expect(try names == ["Specs", "acsgen.yaml"])
    }

    @Test(arguments: ["check", "diff", "lint", "list"])
    func `has its errors in the form that a command is asked for`(command: String) async throws {
        try workspace.write("descriptions: Specs\noutptu: Sources\n", to: "acsgen.yaml")
        let json = try await workspace.acsgen(command, "--format", "json")
        #expect(json.code == 1)
        #expect(json.errors == "")
        #expect(json.output.contains(#""rule": "unknown-key""#), "\(json.output)")
        #expect(json.output.contains(#""file": "acsgen.yaml""#))
        let github = try await workspace.acsgen(command, "--format", "github")
        #expect(github.code == 1)
        #expect(github.output.hasPrefix("::error file=acsgen.yaml,line=2,col=1,title=unknown-key::"))
    }

    @Test func `names libraries that are not orphaned, although --specs leaves them out`() async throws {
        try workspace.write(Workspace.description.replacing("Weather", with: "Tide"), to: "Seas/tide.yaml")
        try workspace.write("descriptions: [Specs, Seas]\noutput: Sources\n", to: "acsgen.yaml")
        #expect(try await workspace.acsgen("generate").code == 0)
        let part = try await workspace.acsgen("check", "--specs", "Specs")
        #expect(part.code == 0, "\(part.output)")
        try workspace.write("descriptions: Specs\noutput: Sources\n", to: "acsgen.yaml")
        let whole = try await workspace.acsgen("check", "--specs", "Specs")
        #expect(whole.output.contains("orphaned: Sources/ACSTide/"), "\(whole.output)")
    }

    @Test(arguments: ["", "./", "Specs/../", "link to "])
    func `names the descriptions that --specs names, however the path is written`(beginning: String) async throws {
        try workspace.write(Workspace.description.replacing("Weather", with: "Tide"), to: "Specs/tide.yaml")
        #expect(try await workspace.acsgen("generate").code == 0)
        try workspace.remove("Specs/tide.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: "\(workspace.path)/link to Specs",
            withDestinationPath: "Specs"
        )
        for path in ["\(beginning)Specs", "\(workspace.path)/\(beginning)Specs"] {
            let outcome = try await workspace.acsgen("check", "--specs", path)
            #expect(outcome.output.contains("orphaned: Sources/Clients/ACSTide/"), "\(path): \(outcome.output)")
        }
    }

    @Test func `ends a command with 2 if it can't be read`() async throws {
        try workspace.remove("acsgen.yaml")
        try FileManager.default.createDirectory(
            atPath: "\(workspace.path)/acsgen.yaml",
            withIntermediateDirectories: false
        )
        let outcome = try await workspace.acsgen("lint")
        #expect(outcome.code == 2)
        #expect(outcome.errors == "acsgen.yaml:1:1: error: this is not a regular file\n")
    }

    @Test func `gives the modules a prefix, in every command`() async throws {
        try workspace.write("descriptions: Specs\noutput: Sources\nmodule-prefix: Contoso\n", to: "acsgen.yaml")
        #expect(try await workspace.acsgen("generate").code == 0)
        #expect(try await workspace.acsgen("check").code == 0)
        #expect(try workspace.files(in: "Sources").count == workspace.files(in: "Sources/ContosoACSWeather").count)
        #expect(try await workspace.acsgen("list").output.contains("ContosoACSWeather"))
        let diff = try await workspace.acsgen("diff", "--against", "Specs")
        #expect(diff.output == "no changes\n", "\(diff.errors)")
    }
}
