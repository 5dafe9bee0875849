// SPDX-License-Identifier: MIT

import Foundation
import Testing
import Tools

@Suite struct `The list of libraries` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test func `shows clients, operations and auth in columns`() async throws {
        let outcome = try await workspace.acsgen("list")
        #expect(
            outcome.output == """
                LIBRARY  MODULE      CLIENT         OPERATIONS  AUTH
                Weather  ACSWeather  WeatherClient  1           accessKey, managedIdentity

                1 library, 1 client, 1 operation

                """
        )
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
        let client = "\(workspace.path)/Sources/ACSGreetings/Generated/Clients/GreetingsClient.swift"
        #expect(FileManager.default.fileExists(atPath: client))
    }

    @Test func `shows which library accepts which credential in Markdown`() async throws {
        let outcome = try await workspace.acsgen("list", "--markdown", in: Workspace.repository)
        #expect(
            outcome.output == """
                | library | import | credential |
                | --- | --- | --- |
                | Call Automation | `ACSCallAutomation` | access key or managed identity (Microsoft Entra ID) |
                | Calling | `ACSCalling` | user access token |
                | Chat | `ACSChat` | user access token |
                | Email | `ACSEmail` | access key or managed identity (Microsoft Entra ID) |
                | Identity | `ACSIdentity` | access key or managed identity (Microsoft Entra ID) |
                | Phone Numbers | `ACSPhoneNumbers` | access key or managed identity (Microsoft Entra ID) |
                | Rooms | `ACSRooms` | access key or managed identity (Microsoft Entra ID) |
                | SIP Routing | `ACSSIPRouting` | access key or managed identity (Microsoft Entra ID) |
                | SMS | `ACSSMS` | access key or managed identity (Microsoft Entra ID) |
                | Token Exchange | `ACSTokenExchange` | token of a person signed in to Microsoft Entra ID |

                """
        )
    }
}
