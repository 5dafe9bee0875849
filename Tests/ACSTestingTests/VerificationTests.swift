// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("Verification", .stallLimit)
struct VerificationTests {
    private let transport = ScriptedTransport()

    @Test("passes if all responses were requested; those for any number of requests need not be")
    func content() async throws {
        transport.on(.get, "/things", response: .json(200, "1"))
        transport.onEvery(.get, "/pots", response: .json(200, "1"))
        _ = try await ThingClient(transport).get("/things")
        try transport.verify()
    }

    @Test("finds responses that were not requested")
    func unused() async throws {
        transport.on(.get, "/things/{id}", response: .status(200))
        transport.onNext(response: .status(200))
        let failure = #expect(throws: ScriptFailure.self) { try transport.verify() }
        #expect(
            failure?.description == """
                The response to GET /things/{id} was never requested.
                The response to any request was never requested.
                There were no requests.
                """
        )
    }

    @Test("finds requests without a response, and shows all requests")
    func unexpected() async throws {
        transport.on(.get, "/things", response: .json(200, "1"))
        let client = try ThingClient(transport)
        _ = try await client.get("/things")
        _ = try? await client.post("/pots")
        let failure = #expect(throws: ScriptFailure.self) { try transport.verify() }
        #expect(
            failure?.description == """
                The script had no response to POST /pots?api-version=1.
                Requests:
                  1. GET /things?api-version=1
                  2. POST /pots?api-version=1
                """
        )
    }

    @Test("of one request returns it, with its placeholders")
    func one() async throws {
        transport.onEvery(.get, "/things/7", response: .json(200, "1"))
        _ = try await ThingClient(transport).get("/things/7")
        #expect(try transport.request(.get, "/things/{id}").parameters == ["id": "7"])
    }

    @Test("of one request fails if there are none or several, and shows all requests")
    func several() async throws {
        transport.onEvery(.get, "/things", response: .json(200, "1"))
        let client = try ThingClient(transport)
        for _ in 0..<2 { _ = try await client.get("/things") }
        for (path, count) in [("/things", 2), ("/pots", 0)] {
            let failure = #expect(throws: ScriptFailure.self) { try transport.request(.get, path) }
            #expect(failure?.problems == ["Expected one request GET \(path); there were \(count)."])
            #expect(failure?.requests.map(\.path) == ["/things", "/things"])
        }
    }

    @Test("finds all requests of a path")
    func all() async throws {
        transport.onEvery(.get, "/{kind}/{id}", response: .json(200, "1"))
        let client = try ThingClient(transport)
        for path: RequestPath in ["/things/1", "/pots/2", "/things/3"] { _ = try await client.get(path) }
        #expect(transport.requests(.get, "/things/{id}").map { $0.parameters["id"] } == ["1", "3"])
    }

    @Test("can wait for later requests")
    func waiting() async throws {
        transport.onEvery(.get, "/things", response: .json(200, "1"))
        let client = try ThingClient(transport)
        let call = Task { for _ in 0..<2 { _ = try await client.get("/things") } }
        try await transport.waitForRequests(2)
        #expect(transport.requests.count == 2)
        try await call.value
    }
}
