// SPDX-License-Identifier: MIT

import Testing

@Suite struct `The list of libraries` {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test func `shows clients, operations and auth in columns`() throws {
        let outcome = try workspace.acsgen("list")
        #expect(
            outcome.output == """
                LIBRARY  MODULE      CLIENT         OPERATIONS  AUTH
                Weather  ACSWeather  WeatherClient  1           accessKey, managedIdentity

                1 library, 1 client, 1 operation

                """
        )
    }

    @Test func `shows which library takes which credential in Markdown`() throws {
        let outcome = try workspace.acsgen("list", "--markdown", in: Workspace.repository)
        #expect(
            outcome.output == """
                | library | import | credential |
                | --- | --- | --- |
                | Calling | `ACSCalling` | user access token |
                | Chat | `ACSChat` | user access token |
                | Identity | `ACSIdentity` | access key or managed identity (Microsoft Entra ID) |
                | Phone Numbers | `ACSPhoneNumbers` | access key or managed identity (Microsoft Entra ID) |
                | SMS | `ACSSMS` | access key or managed identity (Microsoft Entra ID) |

                """
        )
    }
}
