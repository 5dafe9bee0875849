// SPDX-License-Identifier: MIT

import StallLimit
import Testing
import WireServer

@Suite("A program that manages users", .stallLimit)
struct UserTests {
    private let user = "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a"
    private let token = #"{"token": "{token}", "expiresOn": "2100-01-01T00:00:00Z"}"#

    @Test("creates a user, and prints its id and its token")
    func newUser() async throws {
        let run = try await ProgramRun(
            "IssueToken",
            responding: [.json(201, #"{"identity": {"id": "\#(user)"}, "accessToken": \#(token)}"#)]
        )
        #expect(run.lines == ["user: \(user)", "token: \(UserToken.accepted)"])
        #expect(run.requests == ["POST /identities"])
    }

    @Test("issues another token to a stored user")
    func storedUser() async throws {
        let run = try await ProgramRun("IssueToken", user, responding: [.json(200, token)])
        #expect(run.lines == ["token: \(UserToken.accepted)"])
        #expect(
            run.requests == [
                "POST /identities/8%3Aacs%3A5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a/:issueAccessToken"
            ]
        )
    }

    @Test("exchanges the Entra token of a person")
    func entraToken() async throws {
        let run = try await ProgramRun(
            "ExchangeEntraToken",
            environment: ["ENTRA_TOKEN": WireServer.personToken],
            responding: [.json(200, #"{"identity": {"id": "\#(user)"}, "accessToken": \#(token)}"#)]
        )
        #expect(run.lines == ["user: \(user)", "token: \(UserToken.accepted)"])
        #expect(run.requests == ["POST /access/entra/:exchangeAccessToken"])
    }

    @Test("opens a room for two users, and prints their roles")
    func room() async throws {
        let other = "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b"
        let id = "99412207718305164"
        let room = """
            {"id": "\(id)", "createdAt": "2026-01-05T09:00:00Z", "validFrom": "2026-01-05T09:00:00Z", \
            "validUntil": "2026-01-05T10:00:00Z", "pstnDialOutEnabled": false}
            """
        let participants = """
            {"value": [{"rawId": "\(user)", "role": "Presenter"}, {"rawId": "\(other)", "role": "Attendee"}]}
            """
        let run = try await ProgramRun(
            "OpenRoom",
            responding: [
                .json(201, #"{"identity": {"id": "\#(user)"}}"#),
                .json(201, #"{"identity": {"id": "\#(other)"}}"#),
                .json(201, room),
                .json(200, participants),
            ]
        )
        #expect(run.lines == ["room \(id)", "Presenter: \(user)", "Attendee: \(other)"])
        #expect(
            run.requests == ["POST /identities", "POST /identities", "POST /rooms", "GET /rooms/\(id)/participants"]
        )
    }
}
