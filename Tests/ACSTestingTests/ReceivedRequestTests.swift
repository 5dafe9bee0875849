// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("A received request", .stallLimit)
struct ReceivedRequestTests {
    private let transport = ScriptedTransport()

    private func request(
        query: KeyValuePairs<String, String> = [:],
        headers: [String: String] = [:]
    ) async throws -> ReceivedRequest {
        transport.onNext(response: .json(200, "1"))
        let path: RequestPath = "/\("a thing", named: "thing")"
        _ = try await ThingClient(transport).get(path, query: query, options: .init(headers: headers))
        return try #require(transport.requests.first)
    }

    @Test("has endpoint, method and path, and its query decoded")
    func target() async throws {
        let request = try await request(query: ["name": "pot & lid", "colour": "red", "colour": "blue", "none": ""])
        #expect(request.endpoint == "https://contoso.example")
        #expect(request.method == .get)
        #expect(request.path == "/a%20thing")
        #expect(request.query == ["name": "pot & lid", "colour": "red,blue", "none": "", "api-version": "1"])
    }

    @Test("finds headers in any case")
    func headers() async throws {
        let request = try await request(headers: ["X-Colour": "red"])
        #expect(request.header("x-COLOUR") == "red")
        #expect(request.header("X-Size") == nil)
    }

    @Test("has its body as bytes, text, JSON and model")
    func body() async throws {
        transport.onNext(response: .json(201, #"{"name": "made"}"#))
        _ = try await ThingClient(transport).post("/things", Thing(name: "kettle"))
        let request = try transport.request(.post, "/things")
        #expect(request.body == Array(#"{"name":"kettle"}"#.utf8))
        #expect(request.text == #"{"name":"kettle"}"#)
        #expect(try request.json["name"] == "kettle")
        #expect(try request.decode(Thing.self) == Thing(name: "kettle"))
    }

    @Test("says what was expected of a body that is something else")
    func otherBody() async throws {
        let request = try await request()
        let failure = #expect(throws: ScriptFailure.self) { try request.decode(Thing.self) }
        #expect(failure?.problems.first?.hasPrefix("Expected the body of GET /a%20thing?api-version=1") == true)
        #expect(failure?.problems.first?.contains("type Thing") == true)
    }

    @Test("never prints its credentials or contents")
    func redaction() async throws {
        transport.on(.post, "/things", response: .status(500))
        _ = try? await ThingClient(transport).post("/things", Thing(name: "secret"))
        let request = try transport.request(.post, "/things")
        let signature = try #require(request.header("authorization")?.split(separator: "=").last)
        var dumped = ""
        dump(transport.requests, to: &dumped)
        let failure = #expect(throws: ScriptFailure.self) { try transport.request(.post, "/pots") }
        for text in ["\(request)", String(reflecting: request), dumped, failure?.description ?? ""] {
            #expect(text.contains("/things"))
            #expect(!text.contains(signature))
            #expect(!text.contains("secret"))
        }
    }
}
