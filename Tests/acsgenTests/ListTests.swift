// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `The list of libraries` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test func `shows clients, operations, events and auth in columns`() async throws {
        let outcome = try await workspace.acsgen("list")
        #expect(
            outcome.output == """
                LIBRARY  MODULE      CLIENT         OPERATIONS  EVENTS  AUTH                        RETIRES
                Weather  ACSWeather  WeatherClient  1           0       accessKey, managedIdentity

                1 library, 1 client, 1 operation, 0 events

                """
        )
    }

    @Test func `counts the types of a library's events`() async throws {
        let events = """
            events:
              WeatherEvent:
                docs: What happens in the sky.
                types:
                  Weather.Rained: Forecast -- It rained.
                  Weather.Snowed: Forecast -- It snowed.

            models:
            """
        try workspace.write(Workspace.description.replacing("models:", with: events), to: "Specs/weather.yaml")
        let columns = try await workspace.acsgen("list")
        #expect(columns.output.contains("WeatherClient  1           2       accessKey, managedIdentity\n"))
        #expect(columns.output.hasSuffix("1 operation, 2 events\n"))
        let markdown = try await workspace.acsgen("list", "--markdown")
        #expect(markdown.output.contains(" | 2 | not announced |\n"))
    }

    @Test func `shows a library's last day, and what to use instead`() async throws {
        let text = Workspace.description.replacing(
            "docs: Tells the weather of places.\n",
            with: """
                docs: Tells the weather of places.
                retires: "2030-02-01"
                instead: a window | a door

                """
        )
        try workspace.write(text, to: "Specs/weather.yaml")
        let columns = try await workspace.acsgen("list")
        #expect(columns.output.contains("accessKey, managedIdentity  2030-02-01\n"))
        let markdown = try await workspace.acsgen("list", "--markdown")
        #expect(markdown.output.hasSuffix(" | 1 February 2030; use a window \\| a door instead |\n"))
    }

    @Test func `shows the Swift of each operation, and its request`() async throws {
        let outcome = try await workspace.acsgen("list", "--operations")
        #expect(
            outcome.output == """
                ACSWeather
                  WeatherClient (accessKey, managedIdentity)
                    func forecast(place: String, options: CallOptions = .init()) async throws -> Forecast
                      GET /places/{place}/forecast

                """
        )
    }

    @Test func `declares each operation as the generated code does`() async throws {
        let outcome = try await workspace.acsgen("list", "--operations", in: Workspace.repository)
        let folder = "\(Workspace.repository)/Sources/Clients"
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            $0.contains("/Generated/Clients/")
        }
        let generated = try paths.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
        func words(_ text: some StringProtocol) -> String {
            text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").replacing("( ", with: "(").replacing(
                " )",
                with: ")"
            )
        }
        let code = words(generated)
        let methods = outcome.output.split(separator: "\n").filter { $0.hasPrefix("    func ") }.map(words)
        #expect(methods.count > 100)
        for method in methods { #expect(code.contains("public \(method) {"), "\(method)") }
        let prefix = "      withHeaders: "
        let withHeaders = outcome.output.split(separator: "\n").filter { $0.hasPrefix(prefix) }
            .map { words($0.dropFirst(prefix.count)) }
        #expect(withHeaders.count > 10)
        for method in withHeaders { #expect(code.contains("public \(method) {"), "\(method)") }
    }

    @Test func `refuses a table of its own with another form`() async throws {
        #expect(try await workspace.acsgen("list", "--markdown", "--operations").code == 2)
        #expect(try await workspace.acsgen("list", "--markdown", "--format", "json").code == 2)
    }

    @Test func `prints the README's table`() async throws {
        let outcome = try await workspace.acsgen("list", "--markdown", in: Workspace.repository)
        let readme = try String(contentsOfFile: "\(Workspace.repository)/README.md", encoding: .utf8)
        #expect(readme.contains("<!-- auth table: acsgen list --markdown -->\n\(outcome.output)\n"))
    }

    @Test func `gives the README's description a client`() async throws {
        let readme = try String(contentsOfFile: "\(Workspace.repository)/README.md", encoding: .utf8)
        let block = try #require(readme.firstMatch(of: /```yaml\n((?s:.*?))```/))
        try workspace.write(String(block.output.1), to: "Readme/greetings.yaml")
        let outcome = try await workspace.acsgen("generate", "--specs", "Readme", "--output", "Sources")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let lint = try await workspace.acsgen("lint", "--strict", "--specs", "Readme")
        #expect(lint.code == 0, "\(lint.errors)")
        let client = "\(workspace.path)/Sources/ACSGreetings/Generated/Clients/GreetingsClient.swift"
        #expect(FileManager.default.fileExists(atPath: client))
    }

    @Test func `shows in Markdown which library accepts which credential and knows how many events`() async throws {
        let outcome = try await workspace.acsgen("list", "--markdown", in: Workspace.repository)
        #expect(
            outcome.output == """
                | library | import | credential | events | retires |
                | --- | --- | --- | --- | --- |
                | Call Automation | `ACSCallAutomation` | access key or managed identity (Microsoft Entra ID) | 63 | 30 September 2028, except for Teams Phone extensibility |
                | Calling | `ACSCalling` | user access token | – | 30 September 2028, except for Teams meeting interop, Teams Phone extensibility and Click-to-Call |
                | Chat | `ACSChat` | user access token | 21 | 30 September 2028; use Microsoft Graph chat or Infobip instead |
                | Email | `ACSEmail` | access key or managed identity (Microsoft Entra ID) | 2 | 30 September 2028; use Exchange Online, High Volume Email for internal mail, or a partner such as Infobip instead |
                | Identity | `ACSIdentity` | access key or managed identity (Microsoft Entra ID) | – | no; remains for the services that Microsoft does not retire |
                | Job Router | `ACSJobRouter` | access key | 22 | 30 September 2028; use Dynamics 365 Contact Center, Luware or Talkdesk instead |
                | Messages | `ACSMessages` | access key or managed identity (Microsoft Entra ID) | 3 | 30 September 2028; use Dynamics 365 Contact Center or a partner instead |
                | Phone Numbers | `ACSPhoneNumbers` | access key or managed identity (Microsoft Entra ID) | – | 30 September 2028; use Teams Phone extensibility with a Teams Calling Plan, Direct Routing or Operator Connect instead |
                | Rooms | `ACSRooms` | access key or managed identity (Microsoft Entra ID) | – | 30 September 2028; use Teams meeting interop or Microsoft Graph instead |
                | SIP Routing | `ACSSIPRouting` | access key or managed identity (Microsoft Entra ID) | – | 30 September 2028; use Teams Phone extensibility or Teams Direct Routing instead |
                | SMS | `ACSSMS` | access key or managed identity (Microsoft Entra ID) | 2 | 30 September 2028; use a partner such as Infobip or Telesign instead |
                | Token Exchange | `ACSTokenExchange` | token of a person signed in to Microsoft Entra ID | – | no; remains for the services that Microsoft does not retire; what becomes of Entra users is not announced |

                """
        )
    }
}
