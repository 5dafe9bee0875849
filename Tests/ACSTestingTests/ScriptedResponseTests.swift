// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import HTTPTypes
import StallLimit
import Testing

@Suite("A scripted response", .stallLimit)
struct ScriptedResponseTests {
    private let transport = ScriptedTransport()

    @Test(
        "is JSON from a text, from literals, from a model or from bytes",
        arguments: [
            ScriptedResponse.json(200, #"{"name": "pot"}"#), .json(200, ["name": "pot"]),
            .json(200, encoding: Thing(name: "pot")), .json(200, bytes: Array(#"{"name":"pot"}"#.utf8)),
        ]
    )
    func json(_ response: ScriptedResponse) async throws {
        transport.onNext(response: response)
        #expect(try await ThingClient(transport).get("/things") == ["name": "pot"])
    }

    @Test("is a refusal in the services' own form")
    func refusal() async throws {
        transport.onNext(response: .failure(404, code: "ThingNotFound", message: "No such thing."))
        let error = try await failure { try await ThingClient(transport).get("/things/7") }
        #expect(error.status == 404)
        #expect(error.code == "ThingNotFound")
        #expect(error.message == "No such thing.")
    }

    @Test("has headers")
    func headers() async throws {
        transport.onNext(response: .failure(409, code: "Busy", message: "").header("x-ms-request-id", "17"))
        #expect(try await failure { try await ThingClient(transport).get("/things") }.requestID == "17")
    }

    @Test("with an invalid header fails the call")
    func malformedHeader() async throws {
        transport.onNext(response: .status(200).header("no header", "1"))
        let error = try await failure { try await ThingClient(transport).get("/things") }
        #expect(error.message == "\"no header\" is not a header name.")
    }

    @Test("asks to wait", arguments: [Duration.seconds(7), .milliseconds(1500)])
    func retryAfter(_ wait: Duration) async throws {
        transport.onNext(response: .failure(429, code: "TooManyRequests", message: "").retryAfter(wait))
        transport.onNext(response: .json(200, "1"))
        let clock = ManualClock(skippingWaits: true)
        _ = try await ThingClient(transport, clock: clock).get("/things")
        #expect(clock.waits == [wait])
    }

    @Test("arrives in pieces")
    func stream() async throws {
        transport.onNext(response: .stream(200, [[1, 2], [3]]))
        var pieces: [[UInt8]] = []
        for try await piece in try await ThingClient(transport).download("/things/7") { pieces.append(piece) }
        #expect(pieces == [[1, 2], [3]])
    }

    @Test("loses its connection, and the client requests the rest")
    func brokenStream() async throws {
        transport.onNext(response: .stream(200, [[1, 2]], losingConnection: true))
        transport.onNext(response: .stream(206, [[3]]).header("Content-Range", "bytes 2-2/3"))
        let stream = try await ThingClient(transport).download("/things/7")
        #expect(try await stream.collect(upTo: 100) == [1, 2, 3])
        #expect(transport.requests.map { $0.header("range") } == [nil, "bytes=2-"])
    }

    @Test("does not arrive because there is no connection, so that nothing was sent and any call is repeated")
    func cannotConnect() async throws {
        transport.on(.post, "/things", response: .cannotConnect, .cannotConnect, .cannotConnect, .cannotConnect)
        let error = try await failure { try await ThingClient(transport).post("/things") }
        #expect(error.kind == .cannotConnect)
        #expect(error.wasSent == .no)
        try transport.verify()
    }

    @Test("is lost, so that it is unknown what was done and only a harmless call is repeated")
    func lost() async throws {
        transport.on(.post, "/things", response: .lost)
        transport.on(.get, "/things", response: .lost, .json(200, "1"))
        let client = try ThingClient(transport)
        let error = try await failure { try await client.post("/things") }
        #expect(error.kind == .connectionLost)
        #expect(error.wasSent == .unknown)
        #expect(try await client.get("/things") == 1)
    }

    @Test("is any failure of a transport")
    func failing() async throws {
        transport.onNext(response: .failing(.init(.tlsFailure, message: "Expired.", wasSent: .no)))
        let error = try await failure { try await ThingClient(transport).get("/things") }
        #expect(error.kind == .untrustedServer)
    }

    @Test("is whatever a closure returns")
    func anything() async throws {
        transport.onNext(response: .init { _ in .init(head: .init(status: .ok), body: ByteStream(Array("7".utf8))) })
        #expect(try await ThingClient(transport).get("/things") == 7)
    }
}
