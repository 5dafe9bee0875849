// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `acsgen diff` {
    private let workspace: Workspace

    init() async throws {
        workspace = try Workspace()
        try await workspace.commitAll()
    }

    @Test func `compares the working tree with the last commit`() async throws {
        #expect(try await workspace.diff().output == "no changes\n")
        try workspace.edit("summary: string -- In a few words.", "summary?: string -- In a few words.")
        let outcome = try await workspace.diff()
        #expect(
            outcome.output == """
                ACSWeather
                Specs/weather.yaml:20:7: breaks source field-made-optional: `Forecast.summary` is optional
                    - Forecast: var summary: String
                    + Forecast: var summary: String? = nil

                1 change: 1 breaks source

                """
        )
        #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }

    @Test func `shows what changed for credentials first`() async throws {
        try workspace.edit("auth: [accessKey, managedIdentity]", "auth: managedIdentity")
        try workspace.edit("summary: string", "text: string")
        let output = try await workspace.diff("--against", "main").output
        let kinds = output.split(separator: "\n").compactMap { line in
            ["auth ", "breaks source ", "addition "].first { line.contains(": \($0)") }
        }
        #expect(kinds == ["auth ", "breaks source ", "breaks the wire "].filter(kinds.contains))
        #expect(output.contains("Specs/weather.yaml:5:7: auth auth-option-removed: "), "\(output)")
    }

    @Test func `compares two revisions`() async throws {
        try workspace.edit("GET /places/{place}/forecast", "GET /towns/{place}/forecast")
        try await workspace.commit()
        try workspace.edit("docs: The weather of the next days.", "docs: Another text.")
        let outcome = try await workspace.diff("--against", "HEAD~1", "--to", "HEAD")
        #expect(outcome.output.contains("breaks the wire request-changed: "), "\(outcome)")
        #expect(outcome.output.hasSuffix("\n1 change: 1 breaks the wire\n"))
    }

    @Test func `compares with another folder, and with one file`() async throws {
        try workspace.write(Workspace.description.replacing("summary", with: "text"), to: "Old/weather.yaml")
        for path in ["Old", "Old/weather.yaml"] {
            let outcome = try await workspace.diff("--against", path)
            #expect(outcome.output.contains("Specs/weather.yaml:1:10: breaks source field-removed: ") == false)
            #expect(outcome.output.contains(" breaks source field-removed: "), "\(outcome)")
        }
    }

    @Test func `names paths as in the working tree, wherever it runs`() async throws {
        try workspace.edit("summary: string", "summary?: string")
        let specs = "\(workspace.path)/Specs"
        #expect(try await workspace.diff("--specs", ".", in: specs).output.contains("\nweather.yaml:20:7: "))
        #expect(
            try await workspace.diff("--specs", "../Specs/weather.yaml", in: specs).output
                .contains("\n../Specs/weather.yaml:20:7: ")
        )
        #expect(try await workspace.diff("--specs", specs).output.contains("\n\(specs)/weather.yaml:20:7: "))
    }

    @Test func `reads what a revision imports from outside of the folder`() async throws {
        let shared = "docs: Shared.\n\nmodels:\n  Wind:\n    docs: The wind.\n    fields:\n      speed: double\n"
        try workspace.write(shared, to: "Shared/wind.yaml")
        try workspace.edit("auth: [", "imports: [../Shared/wind.yaml]\nauth: [")
        try workspace.edit("summary: string -- In a few words.", "summary: string\n      wind?: Wind")
        try await workspace.commit()
        try workspace.write(shared.replacing("double", with: "int32"), to: "Shared/wind.yaml")
        let output = try await workspace.diff().output
        #expect(output.contains("Shared/wind.yaml:7:7: breaks source field-type-changed: "), "\(output)")
    }

    @Test func `tells a new library and one without a description`() async throws {
        try workspace.write(Workspace.description.replacing("Weather", with: "Rain"), to: "Specs/rain.yaml")
        try workspace.remove("Specs/weather.yaml")
        let output = try await workspace.diff().output
        #expect(output.contains("Specs/rain.yaml:1:10: breaks source module-renamed") == false)
        #expect(output.contains("Specs/rain.yaml:1:10: addition library-added: "), "\(output)")
        #expect(output.contains("Specs/weather.yaml:1:10: breaks source library-removed: "), "\(output)")
    }

    @Test(arguments: [
        ("source", 1), ("auth", 0), ("wire,source", 1), ("auth, wire", 0), ("documentation,addition,behaviour", 0),
    ])
    func `fails for the classes of changes that it is told`(classes: String, code: Int) async throws {
        try workspace.edit("summary: string", "summary?: string")
        let outcome = try await workspace.diff("--fail-on", classes)
        #expect(outcome.code == code)
        #expect(outcome.output.contains("field-made-optional"))
    }

    @Test func `fails for a credential that is refused as for any other break of source`() async throws {
        try workspace.edit("auth: [accessKey, managedIdentity]", "auth: managedIdentity")
        #expect(try await workspace.diff("--fail-on", "source").code == 1)
        #expect(try await workspace.diff("--fail-on", "auth").code == 1)
        #expect(try await workspace.diff("--fail-on", "wire").code == 0)
    }

    @Test func `ends with 1 and every error if the new descriptions are wrong`() async throws {
        try workspace.edit("accessKey", "accessKye")
        let outcome = try await workspace.diff()
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("Specs/weather.yaml:5:8: error: "), "\(outcome.errors)")
    }
}
