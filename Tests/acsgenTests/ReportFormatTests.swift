// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

/// `--format` of the commands that report about descriptions.
@Suite(.stallLimit) struct `The forms of reports` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
    }

    private func makeWrong() throws {
        try workspace.write(Workspace.description.replacing("accessKey", with: "accessKye"), to: "Specs/weather.yaml")
    }

    @Test(arguments: ["lint", "check", "list", "diff"])
    func `have errors in descriptions as JSON on standard output`(command: String) async throws {
        try makeWrong()
        let outcome = try await workspace.acsgen(command, "--format", "json")
        #expect(outcome.code == 1)
        #expect(outcome.errors == "")
        let report = try json(outcome.output)
        #expect(report["fails"] as? Bool == true)
        let error = try #require((report["diagnostics"] as? [[String: Any]])?.first)
        #expect(error["severity"] as? String == "error")
        #expect(error["rule"] as? String == "unknown-word")
        #expect(error["file"] as? String == "Specs/weather.yaml")
        #expect(error["line"] as? Int == 5)
        #expect(error["column"] as? Int == 8)
    }

    @Test(arguments: ["lint", "check", "list", "diff"])
    func `annotate the line of an error`(command: String) async throws {
        try makeWrong()
        let outcome = try await workspace.acsgen(command, "--format", "github")
        #expect(outcome.code == 1)
        #expect(outcome.errors == "")
        let start = "::error file=Specs/weather.yaml,line=5,col=8,title=unknown-word::`accessKye` is not a valid"
        #expect(outcome.output.hasPrefix(start), "\(outcome.output)")
    }

    @Test(arguments: ["lint", "check", "list"])
    func `end with 2 in each form if a description can't be read`(command: String) async throws {
        try FileManager.default.createDirectory(
            atPath: "\(workspace.path)/Specs/folder.yaml",
            withIntermediateDirectories: false
        )
        for format in ["json", "github"] {
            let outcome = try await workspace.acsgen(command, "--format", format)
            #expect(outcome.code == 2)
            #expect(outcome.errors == "")
            #expect(outcome.output.contains("unreadable-file"))
        }
    }

    @Test func `of check name kind, place and remedy of each finding`() async throws {
        _ = try await workspace.acsgen("generate")
        let client = "Sources/Clients/ACSWeather/Generated/Clients/WeatherClient.swift"
        let text = try workspace.read(client)
        try workspace.write(text.replacing("public struct", with: "struct"), to: client)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains("public struct") }.map { $0 + 1 }
        let report = try json(try await workspace.acsgen("check", "--format", "json").output)
        #expect(report["fails"] as? Bool == true)
        let finding = try #require((report["findings"] as? [[String: Any]])?.first)
        #expect(finding["kind"] as? String == "hand-edited")
        #expect(finding["file"] as? String == client)
        #expect(finding["line"] as? Int == line)
        #expect(finding["fix"] as? String == "swift run acsgen generate")
        #expect((finding["diff"] as? [String])?.first == "--- \(client)")
        let annotations = try await workspace.acsgen("check", "--format", "github")
        #expect(annotations.code == 1)
        #expect(
            annotations.output
                == "::error file=\(client),line=\(line ?? 0),title=hand-edited::fix: swift run acsgen generate\n"
        )
    }

    @Test func `of check and lint are complete JSON if there is nothing to report`() async throws {
        _ = try await workspace.acsgen("generate")
        for (command, list) in [("check", "findings"), ("lint", "diagnostics")] {
            let outcome = try await workspace.acsgen(command, "--format", "json")
            #expect(outcome.code == 0)
            let report = try json(outcome.output)
            #expect(report["fails"] as? Bool == false)
            #expect((report[list] as? [Any])?.isEmpty == true)
            #expect(try await workspace.acsgen(command, "--format", "github").output == "")
        }
    }

    @Test func `of list have the signature of each operation`() async throws {
        let report = try json(try await workspace.acsgen("list", "--format", "json").output)
        let library = try #require((report["libraries"] as? [[String: Any]])?.first)
        #expect(library["module"] as? String == "ACSWeather")
        let client = try #require((library["clients"] as? [[String: Any]])?.first)
        #expect(client["auth"] as? [String] == ["accessKey", "managedIdentity"])
        let operation = try #require((client["operations"] as? [[String: Any]])?.first)
        #expect(operation["symbol"] as? String == "WeatherClient.forecast(place:options:)")
        #expect(operation["request"] as? String == "GET /places/{place}/forecast")
        #expect(operation["line"] as? Int == 11)
        let annotation = try await workspace.acsgen("list", "--format", "github").output
        #expect(
            annotation == """
                ::notice file=Specs/weather.yaml,line=11,col=7,title=WeatherClient.forecast(place%3Aoptions%3A)::func \
                forecast(place: String, options: CallOptions = .init()) async throws -> Forecast

                """
        )
    }
}

@Suite(.stallLimit) struct `The warnings of acsgen lint` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        let text = Workspace.description.replacing("string -- In a few words.", with: "string")
        try workspace.write(text, to: "Specs/weather.yaml")
    }

    private static let warning = """
        Specs/weather.yaml:20:7: warning: the field `summary` of `Forecast` has no documentation; add ` -- …`, or \
        `docs` [undocumented-field]
                  summary: string
                  ^

        """

    @Test func `are printed, and fail only if asked to`() async throws {
        let outcome = try await workspace.acsgen("lint")
        #expect(outcome.code == 0)
        #expect(outcome.errors == Self.warning)
        #expect(outcome.output == "")
        let strict = try await workspace.acsgen("lint", "--strict")
        #expect(strict.code == 1)
        #expect(strict.errors == Self.warning)
    }

    @Test func `are silenced by their ids`() async throws {
        let outcome = try await workspace.acsgen(
            "lint",
            "--strict",
            "--warnings-off",
            "unused-model, undocumented-field"
        )
        #expect(outcome.code == 0)
        #expect(outcome.errors == "")
        let unknown = try await workspace.acsgen("lint", "--warnings-off", "undocumented-fild")
        #expect(unknown.code == 2)
        #expect(unknown.errors.contains("undocumented-fild"))
    }

    @Test func `have forms for programs`() async throws {
        let json = try await workspace.acsgen("lint", "--strict", "--format", "json")
        #expect(json.code == 1)
        #expect(json.errors == "")
        #expect(json.output.contains("\"severity\": \"warning\"") && json.output.contains("\"fails\": true"))
        let github = try await workspace.acsgen("lint", "--format", "github")
        #expect(github.code == 0)
        #expect(
            github.output == """
                ::warning file=Specs/weather.yaml,line=20,col=7,title=undocumented-field::the field `summary` of \
                `Forecast` has no documentation; add ` -- …`, or `docs`

                """
        )
    }

    @Test func `do not stop the other commands`() async throws {
        #expect(try await workspace.acsgen("generate").code == 0)
        let check = try await workspace.acsgen("check")
        #expect(check.code == 0)
        #expect(check.errors == "")
    }
}
