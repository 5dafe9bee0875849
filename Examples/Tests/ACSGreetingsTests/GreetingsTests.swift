// SPDX-License-Identifier: MIT

import ACSCore
import ACSGreetings
import Foundation
import Testing
import WireServer

@Suite("Clients generated in a package of a user's own")
struct GreetingsTests {
    private let id = UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    private let receipt = #"{"id": "01020304-0506-0708-090a-0b0c0d0e0f10", "sentOn": "2025-03-01T12:00:00Z"}"#

    @Test("send a member of a union, signed with the resource's key")
    func send() async throws {
        try await WireServer.run(responding: [.json(202, receipt)]) { server in
            let greetings = GreetingsClient(connectionString: try ConnectionString(server.connectionString))
            let sent = try await greetings.send(name: "Ada", .text(.init(text: "Hello")))
            #expect(sent.id == id)
            #expect(server.refusals == [])
            #expect(server.requests.map(\.target) == ["/greetings/Ada?api-version=2025-01-01"])
            #expect(
                server.requests.map { String(decoding: $0.body, as: UTF8.self) }
                    == [#"{"kind":"text","language":"en","text":"Hello"}"#]
            )
        }
    }

    @Test("list items over several pages")
    func list() async throws {
        let pages: [WireResponse] = [
            .json(200, #"{"value": [\#(receipt)], "nextLink": "{endpoint}/greetings?page=2&api-version=2025-01-01"}"#),
            .json(200, #"{"value": [\#(receipt), \#(receipt)]}"#),
        ]
        try await WireServer.run(responding: pages) { server in
            let greetings = GreetingsClient(connectionString: try ConnectionString(server.connectionString))
            var count = 0
            for try await _ in greetings.list(maxPageSize: 2) { count += 1 }
            #expect(count == 3)
            #expect(server.refusals == [])
        }
    }

    @Test("wait for a long-running operation and read its result")
    func deliver() async throws {
        let path = "/greetings/01020304-0506-0708-090a-0b0c0d0e0f10"
        let responses: [WireResponse] = [
            WireResponse(
                202,
                headers: [
                    ("Operation-Location", "{endpoint}/deliveries/7?api-version=2025-01-01"),
                    ("Location", "{endpoint}\(path)?api-version=2025-01-01"),
                ]
            ),
            .json(200, #"{"status": "succeeded"}"#),
            .json(200, receipt),
        ]
        try await WireServer.run(responding: responses) { server in
            let greetings = GreetingsClient(connectionString: try ConnectionString(server.connectionString))
            let delivery = try await greetings.beginDeliver(id: id)
            #expect(try await delivery.result().id == id)
            #expect(server.refusals == [])
            #expect(server.requests.map { String($0.path) } == ["\(path)/:deliver", "/deliveries/7", path])
        }
    }

    @Test("show a user's token where the description requires it")
    func sign() async throws {
        try await WireServer.run(responding: [WireResponse(201)]) { server in
            let book = GuestBookClient(
                endpoint: try Endpoint(server.endpoint),
                credential: try UserAccessTokenCredential(token: UserToken.accepted)
            )
            try await book.sign(.init(name: "Ada"))
            #expect(server.refusals == [])
        }
    }
}
