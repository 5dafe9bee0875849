// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Crypto
import Foundation
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite(.stallLimit)
struct PipelineRequestTests {
    @Test(
        "A call sends its query, its headers and the ids that the service requires",
        arguments: TransportKind.allCases
    )
    func request(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .status(201, #"{"id":"7"}"#) }) { server in
            let pipeline = try makePipeline(server, kind) { $0.applicationID = "shop/2" }
            let thing: Thing = try await pipeline.call(
                ServiceOperation(
                    "TestClient.make",
                    .post,
                    "/things",
                    repeats: .withHeaders(id: "Repeat-ID", firstSent: "Repeat-First")
                )
                .query("maxPageSize", Int32(5)).query("q", "a b&c/+").query("none", String?.none)
                .header("accept-language", "de")
                .conditions(.ifMissing),
                body: .json(Thing(id: "7")),
                returning: .json(201),
                options: .init(
                    headers: ["X-Own": "1"],
                    clientRequestID: "my-id",
                    idempotencyID: "once",
                    firstSent: Date(timeIntervalSince1970: 784_111_777)
                )
            )
            #expect(thing.id == "7")
            let seen = try #require(server.requests.first)
            #expect(seen.line == "POST /things?maxPageSize=5&q=a%20b%26c%2F%2B&api-version=2025-01-01 HTTP/1.1")
            #expect(seen.body == Array(#"{"id":"7"}"#.utf8))
            let expected = [
                "Accept": "application/json", "Content-Type": "application/json", "accept-language": "de",
                "If-None-Match": "*", "X-Own": "1", "x-ms-client-request-id": "my-id", "Repeat-ID": "once",
                "Repeat-First": "Sun, 06 Nov 1994 08:49:37 GMT", "x-ms-return-client-request-id": "true",
            ]
            for (name, value) in expected {
                #expect(seen.values(of: name) == [value], "\(name)")
                // URLSession on Linux capitalizes each word of a name.
                if kind == .asyncHTTPClient { #expect(seen.head.contains("\r\n\(name): \(value)")) }
            }
            #expect(seen["User-Agent"]?.hasPrefix("shop/2 swift-acs-test-service/") == true)
        }
    }

    static let parameters = [
        "a b", "%2F", "a/b", "?", "#", "+", "19:x@thread.v2", "😀", "a;b", "a&b=c", "..a", "ä", "a\nb", "%",
        "'\"<>\\^`{|}",
    ]

    @Test("What is signed is what is sent", arguments: TransportKind.allCases, parameters)
    func signature(_ kind: TransportKind, parameter: String) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let operation = ServiceOperation("T.t", .put, "/a/\(parameter, named: "id")/b").query("q", parameter)
            try await makePipeline(server, kind).call(
                operation,
                body: .json(["k": "v"]),
                returning: .empty(204),
                options: .init()
            )
            let seen = try #require(server.requests.first)
            #expect(seen.target.split(separator: "?")[0].split(separator: "/").count == 3)
            let hash = Data(SHA256.hash(data: seen.body)).base64EncodedString()
            #expect(seen["x-ms-content-sha256"] == hash)
            let date = try #require(seen["x-ms-date"])
            let signed = "PUT\n\(seen.target)\n\(date);\(try #require(seen["Host"]));\(hash)"
            #expect(seen["Authorization"] == authorization(signing: signed))
        }
    }

    private func authorization(signing text: String) -> String {
        let key = SymmetricKey(data: Data("key".utf8))
        let code = Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)).base64EncodedString()
        return "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=" + code
    }

    @Test("An argument that can't be sent is an error before anything is sent", arguments: ["", ".", ".."])
    func badParameter(_ parameter: String) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(
                    ServiceOperation("T.t", .get, "/a/\(parameter, named: "threadID")"),
                    returning: .empty(204),
                    options: .init()
                )
            }
            #expect(error.kind == .invalidArgument)
            #expect(error.message.contains("threadID"))
            #expect(error.operation == "T.t")
            #expect(error.wasSent == .no)
            #expect(server.connections == 0)
        }
    }

    @Test(
        "A header that would change the request's frame is an error before anything is sent",
        arguments: ["Host", "Content-Length", "transfer-encoding", "A B", ""]
    )
    func badHeader(_ name: String) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init(headers: [name: "x"]))
            }
            #expect(error.kind == .invalidArgument)
            #expect(server.connections == 0)
        }
    }

    @Test("An application id that is not valid in a header is an error before anything is sent")
    func badApplicationID() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let pipeline = try makePipeline(server) { $0.applicationID = "shop\r\nX-Evil: 1" }
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .invalidArgument)
            #expect(error.message.contains("User-Agent"))
            #expect(server.connections == 0)
        }
    }

    @Test("A client request id that the caller has set as a header is in the error, too")
    func ownClientRequestID() async throws {
        try await RawServer.run({ _, _ in .status(404) }) { server in
            let options = CallOptions(headers: ["X-MS-Client-Request-ID": "mine"])
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: options)
            }
            #expect(error.clientRequestID == "mine")
            #expect(server.requests.first?.values(of: "x-ms-client-request-id") == ["mine"])
        }
    }

    @Test("A user agent of the call's own replaces ours")
    func ownUserAgent() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            try await makePipeline(server).call(
                .read,
                returning: .empty(204),
                options: .init(headers: ["user-agent": "own"])
            )
            #expect(server.requests.first?.values(of: "User-Agent") == ["own"])
        }
    }

    @Test("A chosen API version must be one of the library's")
    func apiVersion() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let known = try makePipeline(server) { $0.apiVersion = "2024-01-01" }
            try await known.call(.read, returning: .empty(204), options: .init())
            try await known.overriding(apiVersion: "2026-01-23").call(.read, returning: .empty(204), options: .init())
            #expect(
                server.requests.map(\.target) == ["2024-01-01", "2026-01-23"].map { "/things/7?api-version=\($0)" }
            )

            let unknown = try makePipeline(server) { $0.apiVersion = "1999-01-01" }
            let error = try await failure { try await unknown.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .invalidArgument)
            #expect(server.requests.count == 2)
        }
    }

    @Test("A whole URL is sent to the endpoint and to allowed hosts only, and names the endpoint's host")
    func wholeURL() async throws {
        try await RawServer.run({ _, _ in .status(200, "bytes") }) { server in
            let pipeline = try makePipeline(server)
            for url in [
                "https://evil.example/a", "http://x.recordings.example/a", "https://recordings.example/a",
                "https://x.recordings.example:8443/a", "https://x.recordings.example@evil.example/", "https:/a", "",
                "https://xrecordings.example/a", "ftp://127.0.0.1/a",
            ] {
                let operation = ServiceOperation("T.download", .get, url: url)
                let error = try await failure {
                    try await pipeline.call(operation, returning: .stream(200), options: .init())
                }
                #expect(error.kind == .untrustedLink, "\(url)")
                #expect(error.wasSent == .no)
            }
            let operation = ServiceOperation("T.download", .get, url: "http://127.0.0.1:\(server.port)/r%20x?a=b")
                .hostHeader("x-ms-host")
            let stream = try await pipeline.call(operation, returning: .stream(200), options: .init())
            #expect(try await stream.collect(upTo: 10) == Array("bytes".utf8))
            let seen = try #require(server.requests.first)
            #expect(seen.target == "/r%20x?a=b")
            #expect(seen["x-ms-host"] == "127.0.0.1")
        }
    }

    private func download(_ credential: any ResourceCredential) async throws -> ReceivedRequest {
        let transport = ScriptedTransport()
        transport.onNext(response: .status(204))
        let pipeline = ClientPipeline(
            .test,
            endpoint: try Endpoint("https://contoso.example:8443"),
            credential: credential,
            options: .testing(transport)
        )
        let operation = ServiceOperation("T.download", .get, url: "https://x.recordings.example/r%20x?a=b")
            .hostHeader("x-ms-host")
        try await pipeline.call(operation, returning: .empty(204), options: .init())
        let request = try #require(transport.requests.first)
        #expect(request.endpoint == "https://x.recordings.example")
        #expect(request.target == "/r%20x?a=b")
        #expect(request.header("x-ms-host") == "contoso.example")
        return request
    }

    @Test("A whole URL to an allowed host is signed with the endpoint's host")
    func allowedHostKey() async throws {
        let request = try await download(AccessKeyCredential(key: testKey))
        let date = try #require(request.header("x-ms-date"))
        let hash = Data(SHA256.hash(data: Data())).base64EncodedString()
        #expect(request.header("x-ms-content-sha256") == hash)
        let signed = "GET\n/r%20x?a=b\n\(date);contoso.example:8443;\(hash)"
        #expect(request.header("Authorization") == authorization(signing: signed))
    }

    @Test("A whole URL to an allowed host gets the token")
    func allowedHostToken() async throws {
        let request = try await download(StaticTokenCredential.testing)
        #expect(request.header("Authorization") == "Bearer entra-token")
    }
}
