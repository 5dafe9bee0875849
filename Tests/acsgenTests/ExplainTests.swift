// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct ExplainTests {
    private static let explanation = """
        Specs/weather.yaml:11:7
          | forecast:
          |   request: GET /places/{place}/forecast
          |   docs: Tells the weather of the next days.
          |   response: 200 Forecast
          WeatherClient.forecast(place:options:)
            at Sources/Clients/ACSWeather/Generated/Clients/WeatherClient.swift:LINE
            public func forecast(place: String, options: CallOptions = .init()) async throws -> Forecast
            sends GET /places/{place}/forecast
            name: `forecast` is the operation's key

        """

    @Test func `a name leads to its description, and so do its place and the description itself`() async throws {
        let workspace = try Workspace()
        #expect(try await workspace.acsgen("generate").code == 0)
        let file = "Sources/Clients/ACSWeather/Generated/Clients/WeatherClient.swift"
        let lines = try workspace.read(file).split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("func forecast") }) + 1
        let expected = Self.explanation.replacing("LINE", with: "\(line)")
        // An editor passes whole paths.
        let places = ["\(file):\(line)", "Specs/weather.yaml:12"]
        for subject in ["WeatherClient.forecast"] + places + places.map({ "\(workspace.path)/\($0)" }) {
            let outcome = try await workspace.acsgen("explain", subject)
            #expect(outcome.output == expected, "\(subject): \(outcome.errors)")
        }
    }

    @Test func `README shows what explain prints`() async throws {
        let readme = try String(contentsOfFile: "\(Workspace.repository)/README.md", encoding: .utf8)
        let workspace = try Workspace()
        let outcome = try await workspace.acsgen("explain", "SendMessageRequest.options", in: Workspace.repository)
        #expect(outcome.code == 0)
        #expect(readme.contains("$ swift run acsgen explain SendMessageRequest.options\n\(outcome.output)```\n"))
    }

    @Test func `the help's examples are explained, and README has the same lines`() async throws {
        let readme = try String(contentsOfFile: "\(Workspace.repository)/README.md", encoding: .utf8)
        let workspace = try Workspace()
        let help = try await workspace.acsgen("explain", "--help").output
        let subjects = help.matches(of: /acsgen explain ([A-Z]\S+)/).map { String($0.output.1) }
        #expect(subjects.count == 4)
        for subject in subjects {
            let outcome = try await workspace.acsgen("explain", subject, in: Workspace.repository)
            #expect(outcome.code == 0, "\(subject): \(outcome.errors)")
            guard subject.contains(":") else { continue }
            // README names a generated file without its folder.
            let place = subject.hasPrefix("Specs/") ? subject : String(subject.split(separator: "/").last ?? "")
            #expect(readme.contains("`\(place)`"), "\(place)")
        }
    }

    @Test(arguments: [
        ("WeatherClient.forecst", "did you mean 'WeatherClient.forecast'?"),
        ("Other.swift:3", "is not a generated file of these descriptions"),
        ("Specs/other.yaml:3", "cannot read Specs/other.yaml"),
        ("Specs/weather.yaml:4000", "and none with the number 4000"),
        ("Specs/weather.yaml:1", "nothing is generated from Specs/weather.yaml:1 alone"),
    ])
    func `what nothing explains is an error that says what to write`(_ subject: String, _ error: String) async throws {
        let outcome = try await Workspace().acsgen("explain", subject)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(error), "\(outcome.errors)")
    }
}
