// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct FormatTests {
    /// The workspace's description with its keys in another order, and a comment.
    private static let scribbled = """
        # About weather.
        module: ACSWeather
        service:   "Weather"
        docs: Tells the weather of places.
        auth:
          - accessKey
          - managedIdentity
        api-version: "2026-01-01"
        clients:
            WeatherClient:
                docs: Tells the weather.
                operations:
                    forecast:
                        # What people ask for.
                        response: { 200: Forecast }
                        request: GET /places/{place}/forecast
                        docs: |
                            Tells the weather
                            of the next days.


        models:
          Forecast:
            docs: The weather of the next days.
            fields:
              summary:
                type: string
                docs: In a few words.

        """

    private static let formatted =
        "# About weather.\n"
        + Workspace.description
        .replacing("        response:", with: "        # What people ask for.\n        response:")

    @Test func `format writes descriptions in canonical form, and once is enough`() async throws {
        let workspace = try Workspace()
        try workspace.write(Self.scribbled, to: "Specs/weather.yaml")
        let first = try await workspace.acsgen("format")
        #expect(first.output == "1 formatted, 0 unchanged\n")
        #expect(first.code == 0)
        #expect(try workspace.read("Specs/weather.yaml") == Self.formatted)
        #expect(try await workspace.acsgen("format").output == "0 formatted, 1 unchanged\n")
    }

    @Test func `format --check writes nothing, and shows what would change`() async throws {
        let workspace = try Workspace()
        let passed = try await workspace.acsgen("format", "--check")
        #expect(passed.code == 0 && passed.output.isEmpty)
        try workspace.write(Self.scribbled, to: "Specs/weather.yaml")
        let failed = try await workspace.acsgen("format", "--check")
        #expect(failed.code == 1)
        #expect(failed.output.hasPrefix("unformatted: Specs/weather.yaml\n  fix: swift run acsgen format\n--- Specs"))
        #expect(failed.output.contains("\n-service:   \"Weather\"\n"))
        #expect(failed.output.hasSuffix("\n1 finding: 1 unformatted\n"))
        #expect(try workspace.read("Specs/weather.yaml") == Self.scribbled)
    }

    @Test func `a file with errors is not touched, and the others are formatted`() async throws {
        let workspace = try Workspace()
        try workspace.write(Self.scribbled, to: "Specs/weather.yaml")
        try workspace.write("service:   Broken\n", to: "Specs/broken.yaml")
        let outcome = try await workspace.acsgen("format")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("Specs/broken.yaml:1:1: error:"))
        #expect(try workspace.read("Specs/broken.yaml") == "service:   Broken\n")
        #expect(try workspace.read("Specs/weather.yaml") == Self.formatted)
    }

    @Test func `line breaks of Windows remain`() async throws {
        let workspace = try Workspace()
        try workspace.write(Self.scribbled.replacing("\n", with: "\r\n"), to: "Specs/weather.yaml")
        #expect(try await workspace.acsgen("format").code == 0)
        #expect(try workspace.read("Specs/weather.yaml") == Self.formatted.replacing("\n", with: "\r\n"))
    }
}
