// SPDX-License-Identifier: MIT

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import RawServer
import StallLimit
import Synchronization
import Testing
import Tools

/// README.md's server, as a program that listens on loopback, with a stand-in of the services.
@Suite("The README's server", .stallLimit)
struct ServerTests {
    private static let user = "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000"
    private static let token = #"{"token": "user-token", "expiresOn": "2100-01-01T00:00:00Z"}"#

    /// The server as a process: it is posted to, and what it prints is read.
    private struct App {
        let tool: RunningTool
        let port: Int

        /// Starts the server and waits until it listens. What it prints before is dropped.
        init(_ services: RawServer, purchases: URL) async throws {
            tool = Self.start(services, purchases: purchases)
            let line = try await tool.line { $0.contains("Listening") }
            port = try #require(line.firstMatch(of: /port=([0-9]+)/).flatMap { Int($0.output.1) })
        }

        static func start(_ services: RawServer, purchases: URL) -> RunningTool {
            RunningTool(
                Tool.built("Server"),
                environment: [
                    "COMMUNICATION_SERVICES_CONNECTION_STRING":
                        "endpoint=http://127.0.0.1:\(services.port);accesskey=a2V5",
                    "PORT": "0", "PURCHASES": purchases.path,
                ]
            )
        }

        func post(_ path: String, _ body: String) async throws -> (status: Int, body: String) {
            var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/\(path)")
            request.method = .POST
            request.headers.add(name: "content-type", value: "application/json")
            request.body = .bytes(ByteBuffer(string: body))
            let response = try await HTTPClient.shared.execute(request, deadline: .distantFuture)
            return (Int(response.status.code), String(buffer: try await response.body.collect(upTo: 1 << 20)))
        }
    }

    private func run(
        _ reply: @escaping @Sendable (RawRequest, Int) -> Reply,
        _ work: (RawServer, URL) async throws -> Void
    ) async throws {
        let purchases = FileManager.default.temporaryDirectory.appending(path: "acs-purchases-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: purchases) }
        try await RawServer.run(reply) { server in try await work(server, purchases) }
    }

    @Test("sends a code")
    func code() async throws {
        let result = #"{"to": "+14255550123", "httpStatusCode": 202, "successful": true}"#
        try await run({ _, _ in .status(202, #"{"value": [\#(result)]}"#) }) { server, purchases in
            let app = try await App(server, purchases: purchases)
            #expect(try await app.post("codes", #"{"to": "+14255550123"}"#).status == 202)
            #expect(server.requests.map { "\($0.method) \($0.target.prefix { $0 != "?" })" } == ["POST /sms"])
            await app.tool.kill()
        }
    }

    @Test("creates a user with a chat token, and issues another token for the stored raw id")
    func tokens() async throws {
        try await run({ _, number in
            number == 0
                ? .status(201, #"{"identity": {"id": "\#(Self.user)"}, "accessToken": \#(Self.token)}"#)
                : .status(200, Self.token)
        }) { server, purchases in
            let app = try await App(server, purchases: purchases)
            for (path, body) in [("users", "{}"), ("tokens", #"{"user": "\#(Self.user)"}"#)] {
                let response = try await app.post(path, body)
                #expect(response.status == 200)
                #expect(response.body.contains(Self.user))
                #expect(response.body.contains("user-token"))
            }
            #expect(
                server.requests.map { "\($0.method) \($0.target.prefix { $0 != "?" })" } == [
                    "POST /identities",
                    "POST /identities/8%3Aacs%3A37691ec4-57fb-4c0f-ae31-32791610cb14_0000/:issueAccessToken",
                ]
            )
            await app.tool.kill()
        }
    }

    @Test(
        "forgets a purchase that has failed for good, and keeps one whose state it can't learn",
        arguments: [
            (.status(200, #"{"status": "failed"}"#), "Not bought:", true),
            (.status(200, #"{"status": "canceled"}"#), "Not bought:", true),
            (.status(403, #"{"error": {"code": "Forbidden", "message": "No."}}"#), "Not bought yet:", false),
        ] as [(Reply, String, Bool)]
    )
    func failedPurchase(_ poll: Reply, _ message: String, _ isForgotten: Bool) async throws {
        let monitor = "/phoneNumbers/operations/purchase_1?api-version=2025-06-01"
        try await run({ request, _ in
            request.method == "POST" ? .status(202, headers: ["Operation-Location: \(monitor)"]) : poll
        }) { server, purchases in
            let app = try await App(server, purchases: purchases)
            #expect(try await app.post("purchases", #"{"search": "s-1"}"#).status == 202)
            _ = try await app.tool.line { $0.contains(message) }
            #expect((try String(contentsOf: purchases, encoding: .utf8) == "[]") == isForgotten)
            #expect(server.requests.map(\.method) == ["POST", "GET"])
            await app.tool.kill()
        }
    }

    @Test("resumes the purchase that it began before it was killed")
    func purchase() async throws {
        let monitor = "/phoneNumbers/operations/purchase_1?api-version=2025-06-01"
        // A busy machine gives the first server time to poll again: no poll of it gets a response.
        let isKilled = Mutex(false)
        try await run({ request, _ in
            if request.method == "POST" { return .status(202, headers: ["Operation-Location: \(monitor)"]) }
            return isKilled.withLock { $0 } ? .status(200, #"{"status": "succeeded"}"#) : .silence
        }) { server, purchases in
            let first = try await App(server, purchases: purchases)
            #expect(try await first.post("purchases", #"{"search": "s-1"}"#).status == 202)
            await server.waitForRequests(2)
            await first.tool.kill()
            isKilled.withLock { $0 = true }
            let polls = server.requests.count
            // It may have bought before it listens.
            let second = App.start(server, purchases: purchases)
            _ = try await second.line { $0.contains("Bought") }
            #expect(try String(contentsOf: purchases, encoding: .utf8) == "[]")
            #expect(server.requests.map(\.method) == ["POST"] + Array(repeating: "GET", count: polls))
            await second.kill()
        }
    }
}
