// SPDX-License-Identifier: MIT

import ACSCore
import Disclosure
import Foundation
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite(.stallLimit)
struct PipelineErrorTests {
    static let kinds: [(Int, ACSError.Kind)] = [
        (400, .badRequest), (401, .unauthorized), (403, .forbidden), (404, .notFound), (408, .requestTimedOut),
        (409, .conflict), (412, .preconditionFailed), (429, .tooManyRequests), (500, .serverFailure),
        (503, .serverFailure), (302, .redirected), (307, .redirected), (200, .unexpectedStatus),
    ]

    @Test("Each status has its kind, with a body and without one", arguments: TransportKind.allCases, kinds)
    func status(_ transport: TransportKind, _ expected: (Int, ACSError.Kind)) async throws {
        let body =
            #"{"error":{"code":"Bad","message":"No.","target":"x","details":[{"code":"d"},7],"#
            + #""innererror":{"code":"i"}}}"#
        try await RawServer.run({ _, number in
            .status(expected.0, number == 0 ? body : "", headers: ["x-ms-request-id: r", "x-ms-error-code: Head"])
        }) { server in
            let pipeline = try makePipeline(server, transport)
            let options = CallOptions(clientRequestID: "c")
            let full = try await failure { try await pipeline.call(.make, returning: .empty(204), options: options) }
            #expect(full.kind == expected.1)
            #expect(full.status == expected.0)
            #expect(full.operation == "TestClient.make")
            // URLSession on Linux drops the body of a redirect that was refused.
            if transport != .urlSession || expected.1 != .redirected {
                #expect(full.code == "Bad")
                #expect(full.message.hasPrefix("No."))
                #expect(full.target == "x")
                #expect(full.details.map(\.code) == ["d", "7"])
                #expect(full.innerError?.code == "i")
            }
            #expect(full.requestID == "r")
            #expect(full.clientRequestID == "c")
            #expect(full.wasSent == .yes)
            let bare = try await failure { try await pipeline.call(.make, returning: .empty(204), options: options) }
            #expect(bare.kind == expected.1)
            #expect(bare.code == "Head")
            #expect(!bare.message.isEmpty)
        }
    }

    @Test(
        "An error body is read in every form",
        arguments: [
            (#"{"code":"A","message":"m"}"#, "A"), (#"{"error":{"code":"B"}}"#, "B"), (#"{"error":"text"}"#, "text"),
            ("<html>", nil), (#"{"error":{"code":5}}"#, "5"), ("[]", nil), (#"{"error":null,"code":"C"}"#, "C"),
        ] as [(String, String?)]
    )
    func lenientBody(_ body: String, _ code: String?) async throws {
        try await RawServer.run({ _, _ in .status(400, body) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(error.code == code)
            #expect(!"\(error)".contains("html"))
        }
    }

    @Test("The body of an error can be decoded, and is never printed")
    func decodeBody() async throws {
        try await RawServer.run({ _, _ in .status(404, #"{"id":"hidden"}"#) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(try error.decodeBody(as: Thing.self) == Thing(id: "hidden"))
            var dumped = ""
            dump(error, to: &dumped)
            #expect(!"\(error) \(dumped) \(String(reflecting: error))".contains("hidden"))
        }
    }

    @Test(
        "A refusal that repeats the token or a secret of the body shows neither",
        arguments: ["the-token-of-the-resource", "the-password-of-the-user"]
    )
    func repeatedSecret(_ secret: String) async throws {
        let body = """
            {"error":{"code":"No \(secret)","message":"No \(secret), \(secret).","target":"\(secret)",\
            "details":[{"message":"\(secret)"}],"innererror":{"code":"\(secret)","innererror":{"code":"\(secret)"}}}}
            """
        try await RawServer.run({ _, _ in .status(400, body) }) { server in
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                credential: OpaqueToken(),
                options: .init(retry: .none)
            )
            let error = try await failure {
                try await pipeline.call(
                    .make,
                    body: .json(["user": ["password": Secret("the-password-of-the-user")]]),
                    returning: .empty(204),
                    options: .init()
                )
            }
            #expect(error.message == "No <redacted>, <redacted>.")
            #expect(error.innerError?.innerError?.code == "<redacted>")
            #expect(!Disclosure(of: error).text.contains(secret))
            #expect(!Disclosure(of: [error.details, [error.innerError].compactMap(\.self)]).text.contains(secret))
            #expect(server.requests.first?["authorization"] == "Bearer the-token-of-the-resource")
        }
    }

    private struct OpaqueToken: TokenCredential {
        func accessToken(for request: TokenRequest) async throws -> AccessToken {
            AccessToken("the-token-of-the-resource", expiresOn: .distantFuture)
        }
    }

    @Test(
        "The wait that the service requires is in the error",
        arguments: [
            (["Retry-After: 3"], .seconds(3)), (["retry-after-ms: 250"], .milliseconds(250)),
            (["x-ms-retry-after-ms: 20"], .milliseconds(20)), (["Retry-After: -5"], .zero),
            (["Retry-After: soon"], nil),
            (["Retry-After: Sun, 06 Nov 1994 08:49:47 GMT", "Date: Sun, 06 Nov 1994 08:49:37 GMT"], .seconds(10)),
        ] as [([String], Duration?)]
    )
    func retryAfter(_ headers: [String], _ expected: Duration?) async throws {
        try await RawServer.run({ _, _ in .status(429, headers: headers) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(.make, returning: .empty(204), options: .init())
            }
            #expect(error.retryAfter == expected)
            #expect(error.isRetryable)
        }
    }

    @Test("After a 500, only a call that can be performed twice is retryable")
    func retryable() async throws {
        try await RawServer.run({ _, _ in .status(500) }) { server in
            let pipeline = try makePipeline(server)
            let read = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(read.isRetryable)
            let make = try await failure { try await pipeline.call(.make, returning: .empty(204), options: .init()) }
            #expect(!make.isRetryable)
        }
    }

    @Test("A 401 for a signed call says what was signed, and how far the clock is off")
    func unauthorized() async throws {
        try await RawServer.run({ _, _ in .status(401, headers: ["Date: Sun, 06 Nov 1994 08:49:37 GMT"]) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            let date = try #require(server.requests.last?["x-ms-date"])
            #expect(error.message.contains(#"GET\n/things/7?api-version=2025-01-01\n"# + date))
            #expect(error.message.contains("x-ms-date;host;x-ms-content-sha256"))
            #expect(error.message.contains("ahead of"))
            #expect(!error.message.contains(testKey))
        }
    }

    @Test(
        "A success that can't be decoded says so, where, and that the call must not be repeated",
        arguments: [
            (#"{"id":"7","parts":[{"size":1},{"size":"#, ""), ("", ""), ("{}", "id"), (#"{"id":7}"#, "id"),
            (#"{"id":"7","parts":[{"size":1},{"size":"two"}]}"#, "parts[1].size"), (#"{"id":null}"#, "id"),
        ]
    )
    func undecodable(_ body: String, _ path: String) async throws {
        try await RawServer.run({ _, _ in .status(200, body, headers: ["x-ms-request-id: r"]) }) { server in
            let error = try await failure {
                let _: Thing = try await makePipeline(server).call(.read, returning: .json(200), options: .init())
            }
            #expect(error.kind == .undecodableResponse)
            #expect(error.status == 200)
            #expect(error.requestID == "r")
            #expect(error.codingPath == path)
            #expect(error.wasSent == .yes)
            #expect(!error.isRetryable)
            #expect(!"\(error)".contains("two"))
        }
    }

    @Test("An error has the service's ids of the request, Front Door's and those of its body")
    func requestIDs() async throws {
        let body = #"{"title":"No.","traceId":"00-1-00"}"#
        let headers = ["MS-CV: cv.0", "X-Azure-Ref: front", "mise-correlation-id: m"]
        try await RawServer.run({ _, _ in .status(400, body, headers: headers) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init())
            }
            #expect(error.requestID == "cv.0")
            #expect(error.frontDoorID == "front")
            #expect(error.traceID == "00-1-00")
            for id in ["cv.0", "front", "00-1-00"] { #expect("\(error)".contains(id)) }
        }
    }

    @Test("The id of what a call created is in the error if the rest of the response can't be decoded")
    func createdID() async throws {
        let body = #"{"thing":{"ID":"new-thing","size":"two"}}"#
        struct Made: Decodable, Sendable {
            let thing: Part

            struct Part: Decodable, Sendable { let size: Int }
        }
        try await RawServer.run({ _, _ in .status(201, body) }) { server in
            let error = try await failure {
                let expected = ExpectedResponse<Made>.json(201).creating("thing", "id")
                return try await makePipeline(server).call(.make, returning: expected, options: .init())
            }
            #expect(error.kind == .undecodableResponse)
            #expect(error.createdID == "new-thing")
            #expect(error.responseJSON?["thing"]?["size"] == "two")
            var shown = "\(error) \(String(reflecting: error)) "
            dump(error, to: &shown)
            #expect(!shown.contains("new-thing"))
        }
    }

    @Test("Without a body, the address of what a call created has its id")
    func createdLocation() async throws {
        let location = "Location: https://contoso.example/things/19%3Anew@thread.v2?api-version=1"
        try await RawServer.run({ _, _ in .status(201, headers: [location]) }) { server in
            let error = try await failure {
                let expected = ExpectedResponse<Thing>.json(201).creating("id")
                return try await makePipeline(server).call(.make, returning: expected, options: .init())
            }
            #expect(error.kind == .undecodableResponse)
            #expect(error.createdID == "19:new@thread.v2")
        }
    }

    @Test("A redirect is an error, and the other server receives nothing", arguments: TransportKind.allCases)
    func redirect(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(200) }) { thief in
            let location = "Location: http://127.0.0.1:\(thief.port)/"
            try await RawServer.run({ _, _ in .status(307, headers: [location]) }) { server in
                let error = try await failure {
                    try await makePipeline(server, kind).call(
                        .make,
                        body: .json(["a"]),
                        returning: .empty(200),
                        options: .init()
                    )
                }
                #expect(error.kind == .redirected)
                #expect(thief.connections == 0)
            }
        }
    }
}
