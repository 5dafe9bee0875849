// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("A script", .stallLimit)
struct ScriptTests {
    private let transport = ScriptedTransport()

    @Test("returns the responses for a path in order")
    func order() async throws {
        transport.on(.get, "/things", response: .json(200, "1"), .json(200, "2"))
        transport.on(.get, "/things", response: .json(200, "3"))
        let client = try ThingClient(transport)
        for number in 1...3 { #expect(try await client.get("/things") == .integer(Int64(number))) }
    }

    @Test("returns responses by method and path, whatever the order of the calls")
    func routes() async throws {
        transport.on(.get, "/pots", response: .json(200, "1"))
        transport.on(.post, "/things", response: .json(201, encoding: Thing(name: "made")))
        transport.on(.get, "/things", response: .json(200, "2"))
        let client = try ThingClient(transport)
        #expect(try await client.get("/things") == 2)
        #expect(try await client.post("/things").name == "made")
        #expect(try await client.get("/pots") == 1)
    }

    @Test("fills placeholders with what was sent, decoded")
    func placeholders() async throws {
        transport.on(.get, "/users/{user}/things/{thing}:turn") { request in
            .json(200, .array(["user", "thing"].map { .string(request.parameters[$0] ?? "") }))
        }
        let client = try ThingClient(transport)
        let response = try await client.get("/users/\("8:acs/ä", named: "user")/things/\("a:b", named: "thing"):turn")
        #expect(response == ["8:acs/ä", "a:b"])
    }

    @Test("matches a path in plain spelling with the one that is sent")
    func plainPath() async throws {
        transport.on(.get, "/threads/19:a@thread.v2", response: .json(200, "1"))
        #expect(try await ThingClient(transport).get("/threads/\("19:a@thread.v2", named: "id")") == 1)
    }

    @Test(
        "confuses no path with another",
        arguments: [
            "/things", "/things/kettle/parts", "/things/", "/pots/kettle", "/things/{id}:on", "/things/a{rest}",
            "/things/kettle{rest}", "/things/kettle?colour=blue",
        ]
    )
    func otherPaths(_ pattern: String) async throws {
        transport.onEvery(.get, pattern, response: .json(200, "1"))
        let client = try ThingClient(transport)
        #expect(try await failure { try await client.get("/things/kettle") }.kind == .transportFailure)
    }

    @Test("has responses for requests with a certain query")
    func query() async throws {
        transport.on(.get, "/things?api-version=2", response: .json(200, "2"))
        transport.on(.get, "/things?api-version=1", response: .json(200, "1"))
        #expect(try await ThingClient(transport).get("/things") == 1)
    }

    @Test("has responses for any number of requests, which come after those for one")
    func every() async throws {
        transport.onEvery(.get, "/things", response: .json(200, "2"))
        transport.on(.get, "/things", response: .json(200, "1"))
        let client = try ThingClient(transport)
        for expected: JSONValue in [1, 2, 2] { #expect(try await client.get("/things") == expected) }
    }

    @Test("has responses for any next request")
    func next() async throws {
        transport.onNext(response: .json(200, "1"))
        #expect(try await ThingClient(transport).get("/anything") == 1)
    }

    @Test("creates responses from requests")
    func closure() async throws {
        transport.onEvery(.post, "/things") { .json(201, try $0.json) }
        let thing = Thing(name: "teapot")
        #expect(try await ThingClient(transport).post("/things", thing) == thing)
    }

    @Test("fails a call whose response can't be created, and says why")
    func failingClosure() async throws {
        transport.on(.post, "/things") { .json(201, encoding: try $0.decode([Int].self)) }
        let error = try await failure { try await ThingClient(transport).post("/things") }
        #expect(error.kind == .transportFailure)
        #expect(error.message.contains("POST /things"))
        #expect(error.message.contains("Array<Int>"))
    }

    @Test("fails a call without a response, and names the request and the remaining responses; nothing is retried")
    func unexpected() async throws {
        transport.on(.post, "/things", response: .status(201))
        let error = try await failure { try await ThingClient(transport).get("/pots") }
        #expect(error.kind == .transportFailure)
        #expect(error.wasSent == .no)
        #expect(error.message.contains("no response to GET /pots?api-version=1"))
        #expect(error.message.contains("remaining: POST /things"))
        #expect(transport.requests.count == 1)
    }
}
