// SPDX-License-Identifier: MIT

import ACSCore
import ACSIdentity
import ACSTesting
import StallLimit
import Synchronization
import Testing
import WireServer

@Suite("A token that a server issues for an app", .stallLimit)
struct IssuedTokenTests {
    private static let user = "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000"
    private static let token = #"{"token": "\#(UserToken.accepted)", "expiresOn": "2100-01-01T00:00:00Z"}"#

    private func identity(_ transport: ScriptedTransport) throws -> IdentityClient {
        IdentityClient(connectionString: try .testing, options: .testing(transport))
    }

    @Test("is issued for a user whose raw id is stored")
    func issue() async throws {
        let transport = ScriptedTransport()
        transport.on(.post, "/identities/{id}/:issueAccessToken", response: .json(200, Self.token))
        let issued = try await identity(transport).issueToken(
            for: CommunicationIdentifier(rawID: Self.user),
            scopes: [.chat, .voip],
            expiresInMinutes: 60
        )
        #expect(issued.token.value == UserToken.accepted)
        let request = try #require(transport.requests.first)
        #expect(request.path.contains("37691ec4-57fb-4c0f-ae31-32791610cb14_0000"))
        #expect(try request.json == ["scopes": ["chat", "voip"], "expiresInMinutes": 60])
    }

    @Test("is issued in the call that creates the user")
    func create() async throws {
        let transport = ScriptedTransport()
        transport.on(
            .post,
            "/identities",
            response: .json(201, #"{"identity": {"id": "\#(Self.user)"}, "accessToken": \#(Self.token)}"#)
        )
        let created = try await identity(transport).createUser(scopes: [.chat])
        #expect(created.id.rawID == Self.user)
        #expect(created.token.token.value == UserToken.accepted)
        #expect(transport.requests.count == 1)
        #expect(try transport.requests.first?.json == ["createTokenWithScopes": ["chat"]])
    }

    @Test("is requested separately if the service creates the user without one")
    func createWithout() async throws {
        let transport = ScriptedTransport()
        transport.on(.post, "/identities", response: .json(201, #"{"identity": {"id": "\#(Self.user)"}}"#))
        transport.on(.post, "/identities/{id}/:issueAccessToken", response: .json(200, Self.token))
        let created = try await identity(transport).createUser(scopes: [.chat], expiresInMinutes: 90)
        #expect(created.id.rawID == Self.user)
        #expect(created.token.token.value == UserToken.accepted)
        #expect(try transport.requests.last?.json == ["scopes": ["chat"], "expiresInMinutes": 90])
    }

    @Test("is requested separately with the caller's options, and an id of its own")
    func optionsOfBoth() async throws {
        let transport = ScriptedTransport()
        transport.on(.post, "/identities", response: .json(201, #"{"identity": {"id": "\#(Self.user)"}}"#))
        transport.on(.post, "/identities/{id}/:issueAccessToken", response: .json(200, Self.token))
        let seen = Mutex(0)
        let options = CallOptions(
            headers: ["X-App": "a", "X-MS-Client-Request-Id": "first"],
            onResponse: { _ in seen.withLock { $0 += 1 } }
        )
        _ = try await identity(transport).createUser(scopes: [.chat], options: options)
        #expect(transport.requests.map { $0.header("x-app") } == ["a", "a"])
        #expect(transport.requests.first?.header("x-ms-client-request-id") == "first")
        #expect(transport.requests.last?.header("x-ms-client-request-id") != "first")
        #expect(seen.withLock { $0 } == 2)
    }

    @Test("that can't be issued leaves the id of the new user with the error")
    func createdWithoutToken() async throws {
        let transport = ScriptedTransport()
        transport.on(.post, "/identities", response: .json(201, #"{"identity": {"id": "\#(Self.user)"}}"#))
        transport.on(
            .post,
            "/identities/{id}/:issueAccessToken",
            response: .failure(403, code: "Forbidden", message: "No.")
        )
        let error = try await #require(throws: ACSError.self) {
            try await identity(transport).createUser(scopes: [.chat])
        }
        #expect(error.kind == .forbidden)
        #expect(error.createdID == Self.user)
        #expect(!"\(error)".contains(Self.user))
    }
}
