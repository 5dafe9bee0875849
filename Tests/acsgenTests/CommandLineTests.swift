// SPDX-License-Identifier: MIT

import Foundation
import PackageVersion
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `The command line` {
    private let workspace: Workspace
    private static let client = "Sources/Clients/ACSWeather/Generated/Clients/WeatherClient.swift"

    init() throws {
        workspace = try Workspace()
    }

    @Test func `generates what the configuration names without an option`() async throws {
        let outcome = try await workspace.acsgen("generate")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("Sources/Clients: "))
        #expect(outcome.output.hasSuffix(" written, 0 removed, 0 unchanged\n"))
        #expect(try workspace.read(Self.client).contains("public struct WeatherClient"))
        let again = try await workspace.acsgen("generate")
        #expect(again.output.hasPrefix("Sources/Clients: 0 written, 0 removed, "))
    }

    @Test func `takes a single file and another folder`() async throws {
        let outcome = try await workspace.acsgen(
            "generate",
            "--specs",
            "Specs/weather.yaml",
            "--output",
            "elsewhere/deep"
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try workspace.read("elsewhere/deep/ACSWeather/Generated/Models/Forecast.swift").contains("summary"))
    }

    @Test func `checks with 0 when nothing differs, and prints nothing`() async throws {
        _ = try await workspace.acsgen("generate")
        let outcome = try await workspace.acsgen("check")
        #expect(outcome.code == 0)
        #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    }

    @Test(arguments: ["bin/acsgen", "release/acsgen"])
    func `names itself in commands where it is installed`(path: String) async throws {
        try workspace.write("", to: path)
        try workspace.remove(path)
        let program = "\(workspace.path)/\(path)"
        try FileManager.default.createSymbolicLink(atPath: program, withDestinationPath: Workspace.executable)
        let outcome = try await Tool.run(program, ["check"], in: workspace.path)
        #expect(outcome.code == 1)
        #expect(outcome.output.contains("\n  fix: acsgen generate\n"))
    }

    @Test func `checks with 1, every difference and the command that resolves it`() async throws {
        _ = try await workspace.acsgen("generate", "--output", "My Clients")
        let generated = "My Clients/ACSWeather/Generated"
        try workspace.write("// mine\n", to: "\(generated)/Clients/WeatherClient.swift")
        try workspace.write("// mine\n", to: "\(generated)/Mine.swift")
        try workspace.remove("\(generated)/Models/Forecast.swift")
        let before = try workspace.files(in: "My Clients")
        let outcome = try await workspace.acsgen("check", "--output", "My Clients")
        #expect(outcome.code == 1)
        #expect(outcome.errors.isEmpty)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.prefix(6) == [
                "hand-edited: \(generated)/Clients/WeatherClient.swift",
                "  fix: swift run acsgen generate --output 'My Clients'",
                "--- \(generated)/Clients/WeatherClient.swift",
                "+++ \(generated)/Clients/WeatherClient.swift",
                lines[4],
                "-// mine",
            ]
        )
        #expect(
            lines.suffix(6) == [
                "untracked: \(generated)/Mine.swift",
                "  fix: mv '\(generated)/Mine.swift' 'My Clients/ACSWeather/'",
                "missing: \(generated)/Models/Forecast.swift",
                "  fix: swift run acsgen generate --output 'My Clients'",
                "3 findings: 1 missing, 1 hand-edited, 1 untracked",
                "",
            ]
        )
        #expect(try workspace.files(in: "My Clients") == before)
    }

    @Test func `names a file that it replaces although it was edited`() async throws {
        _ = try await workspace.acsgen("generate")
        try workspace.write("// mine\n", to: Self.client)
        let outcome = try await workspace.acsgen("generate")
        #expect(outcome.code == 0)
        #expect(
            outcome.errors
                == "note: \(Self.client) had been edited by hand and was replaced; change its description instead\n"
        )
    }

    @Test func `keeps a library without a description until it is told to prune`() async throws {
        _ = try await workspace.acsgen("generate")
        try workspace.remove("Specs/weather.yaml")
        let rain = Workspace.description.replacing("Weather", with: "Rain")
        try workspace.write(rain, to: "Specs/rain.yaml")
        let outcome = try await workspace.acsgen("generate")
        #expect(outcome.errors.contains("swift run acsgen generate --prune"))
        #expect(try workspace.read(Self.client).contains("WeatherClient"))
        #expect(
            try await workspace.acsgen("check").output.contains(
                "orphaned: \(Self.client)\n  fix: swift run acsgen generate --prune\n"
            )
        )
        #expect(try await workspace.acsgen("generate", "--prune").code == 0)
        #expect(try await workspace.acsgen("check").code == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(workspace.path)/Sources/Clients/ACSWeather/Generated"))
    }

    @Test(arguments: ["generate", "check", "lint", "list"])
    func `ends with 1 and every error when descriptions are wrong`(command: String) async throws {
        try workspace.write(Workspace.description.replacing("accessKey", with: "accessKye"), to: "Specs/weather.yaml")
        try workspace.write(Workspace.description.replacing("docs: Tells", with: "dosc: Tells"), to: "Specs/a.yaml")
        let outcome = try await workspace.acsgen(command)
        #expect(outcome.code == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("Specs/weather.yaml:5:8: error: "), "\(outcome.errors)")
        #expect(outcome.errors.contains("Specs/a.yaml:3:1: error: "), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(workspace.path)/Sources"))
    }

    @Test(arguments: ["generate", "check", "lint", "list"])
    func `ends with 2 if there are no descriptions`(command: String) async throws {
        let missing = try await workspace.acsgen(command, "--specs", "Nowhere")
        #expect(missing.code == 2)
        #expect(
            missing.errors == """
                error: 'Nowhere' does not exist
                Pass the path of your descriptions, --specs PATH, or correct it in acsgen.yaml

                """
        )
        try workspace.write("{}", to: "Empty/schema.json")
        let empty = try await workspace.acsgen(command, "--specs", "Empty")
        #expect(empty.code == 2)
        #expect(empty.errors == "error: there is no description (*.yaml) in 'Empty'\n")
    }

    @Test(arguments: [["bogus"], ["check", "--outptu", "x"], ["generate", "--specs"]])
    func `ends with 2 on arguments that it does not know`(arguments: [String]) async throws {
        let outcome =
            switch arguments.count {
            case 1: try await workspace.acsgen(arguments[0])
            case 2: try await workspace.acsgen(arguments[0], arguments[1])
            default: try await workspace.acsgen(arguments[0], arguments[1], arguments[2])
            }
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    }

    @Test func `ends with 2 and names the file if something foreign is in the way`() async throws {
        try workspace.write("mine", to: Self.client)
        let outcome = try await workspace.acsgen("generate")
        #expect(outcome.code == 2)
        #expect(outcome.errors.hasPrefix("error: \(Self.client): a file, which acsgen did not write\n"))
        #expect(try workspace.files(in: "Sources").count == 1)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `ends with 2 in a folder that it may not write to`() async throws {
        try FileManager.default.createDirectory(atPath: "\(workspace.path)/Sources", withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: "\(workspace.path)/Sources")
        let outcome = try await workspace.acsgen("generate")
        #expect(outcome.code == 2)
        #expect(outcome.errors.hasPrefix("error: cannot create the folder Sources/Clients: "))
        #expect(outcome.errors.contains("'acsgen check' compares without writing"))
    }

    @Test(arguments: ["--output", "--specs", "--configuration"])
    func `ends with 2 if an option is empty`(option: String) async throws {
        let outcome = try await workspace.acsgen("generate", option, "")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("\(option) is empty"))
        #expect(!FileManager.default.fileExists(atPath: "\(workspace.path)/Sources"))
    }

    @Test(arguments: ["generate", "check", "lint", "list"])
    func `ends with 2 and says why if a description can't be read`(command: String) async throws {
        try FileManager.default.createDirectory(
            atPath: "\(workspace.path)/Specs/folder.yaml",
            withIntermediateDirectories: false
        )
        #expect(mkfifo("\(workspace.path)/Specs/pipe.yaml", 0o600) == 0)
        try workspace.write(Workspace.description.replacing("accessKey", with: "accessKye"), to: "Specs/weather.yaml")
        let outcome = try await workspace.acsgen(command)
        #expect(outcome.code == 2)
        #expect(
            outcome.errors.hasPrefix(
                """
                Specs/folder.yaml:1:1: error: the folder contains no description (*.yaml)
                Specs/pipe.yaml:1:1: error: this is not a regular file
                Specs/weather.yaml:5:8: error:
                """
            ),
            "\(outcome.errors)"
        )
        #expect(!outcome.errors.contains("acsgen check"))
    }

    @Test func `refuses three gigabytes by their size, and reads none of them`() async throws {
        let file = try #require(FileHandle(forWritingAtPath: "\(workspace.path)/Specs/weather.yaml"))
        try file.truncate(atOffset: 3 << 30)
        try file.close()
        // In less memory than the file would take.
        let limit = "ulimit -v 2000000; exec '\(Workspace.executable)' lint"
        let outcome = try await Tool.run("/bin/sh", ["-c", limit], in: workspace.path)
        #expect(outcome.code == 1)
        let message = "the file has 3221225472 bytes; the limit for a description is 1048576"
        #expect(outcome.errors.hasPrefix("Specs/weather.yaml:1:1: error: \(message)\n"), "\(outcome.errors)")
    }

    @Test func `ends with 2 and says why above the file size limit`() async throws {
        let limit = "ulimit -f 1; exec '\(Workspace.executable)' generate"
        let outcome = try await Tool.run("/bin/sh", ["-c", limit], in: workspace.path)
        #expect(outcome.code == 2, "\(outcome.errors)")
        #expect(outcome.errors.hasPrefix("error: cannot write Sources/Clients/.acsgen-staging/"))
        #expect(outcome.errors.contains("ulimit -f"))
        #expect(!FileManager.default.fileExists(atPath: "\(workspace.path)/Sources"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `ends with 2 if nothing can be printed`() async throws {
        let outcome = try await Tool.run(
            "/bin/sh",
            ["-c", "exec '\(Workspace.executable)' list >/dev/full"],
            in: workspace.path
        )
        #expect(outcome.code == 2)
        #expect(outcome.errors.hasPrefix("error: cannot write to standard output: "))
    }

    @Test func `reads descriptions with carriage returns like those without`() async throws {
        _ = try await workspace.acsgen("generate")
        let before = try workspace.files(in: "Sources")
        try workspace.write(Workspace.description.replacing("\n", with: "\r\n"), to: "Specs/weather.yaml")
        let outcome = try await workspace.acsgen("check")
        #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
        #expect(try workspace.files(in: "Sources") == before)
    }

    @Test func `prints its version, which changes no generated file but the list of them`() async throws {
        let outcome = try await workspace.acsgen("--version")
        #expect(outcome.code == 0)
        #expect(outcome.output == PackageVersion.text + "\n")
        _ = try await workspace.acsgen("generate")
        let versioned = try workspace.files(in: "Sources/Clients").filter { $0.contains(PackageVersion.text) }
        #expect(!versioned.isEmpty)
        #expect(versioned.allSatisfy { $0.prefix { $0 != "\n" }.hasSuffix("/.acsgen-manifest") })
    }

    @Test func `prints the exit codes and help for every command`() async throws {
        let outcome = try await workspace.acsgen("--help")
        #expect(outcome.code == 0)
        let commands = ["init", "generate", "check", "diff", "lint", "list", "rules", "schema"]
        for words in ["EXIT CODES"] + commands { #expect(outcome.output.contains(words)) }
        for command in commands {
            #expect(try await workspace.acsgen(command, "--help").output.contains("Exit codes: 0 "))
        }
    }

    @Test func `colors nothing that is not read on a terminal`() async throws {
        try workspace.write("service: [", to: "Specs/weather.yaml")
        let outcome = try await workspace.acsgen("lint", environment: ["TERM": "xterm-256color"])
        #expect(outcome.code == 1)
        #expect(!outcome.errors.contains("\u{1B}"))
    }

    @Test(arguments: [
        ([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false), (["NO_COLOR": ""], true),
    ])
    func `colors errors on a terminal, unless it is asked not to`(
        environment: [String: String],
        isColored: Bool
    ) async throws {
        try workspace.write("service: [", to: "Specs/weather.yaml")
        let errors = try await workspace.acsgenOnTerminal(
            "lint",
            environment: environment.merging(["TERM": "xterm-256color"]) { first, _ in first }
        )
        #expect(errors.contains("Specs/weather.yaml:1:"))
        #expect(errors.contains("\u{1B}[1;31merror:") == isColored)
    }
}
