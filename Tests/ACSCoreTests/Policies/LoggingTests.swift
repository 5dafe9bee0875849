// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import LogLines
import Logging
import RawServer
import StallLimit
import Testing

@Suite("The log of a call", .stallLimit)
struct LoggingTests {
    private let operation = ServiceOperation("T.t", .post, "/users/\("8:acs:henry", named: "id")")
        .query("q", "private")
    private let options = CallOptions(headers: ["X-Own": "private"], loggerMetadata: ["job": "42"])

    /// Makes a call whose response is 204, and one that fails with 404.
    private func log() async throws -> [LogEvent] {
        let lines = RecordingLogHandler.Lines()
        try await RawServer.run({ _, number in
            .status(
                number == 0 ? 204 : 404,
                number == 0 ? "" : "private",
                headers: ["MS-CV: cv", "X-Azure-Ref: front"]
            )
        }) {
            server in
            let pipeline = try makePipeline(server) {
                $0.logger = Logger(label: "test") { _ in RecordingLogHandler(lines: lines) }
            }
            let body = RequestBody.json(["private": "private"])
            try await pipeline.call(operation, body: body, returning: .empty(204), options: options)
            _ = try await failure {
                try await pipeline.call(operation, body: body, returning: .empty(204), options: options)
            }
        }
        return lines.all
    }

    @Test(
        "has a debug line per request and response, and an info line per failure, with the call's metadata"
    )
    func lines() async throws {
        let events = try await log()
        #expect(
            events.map { "\($0.level) \($0.message)" } == [
                "debug T.t sends a request", "debug T.t received 204", "debug T.t sends a request",
                "debug T.t received 404", "info T.t failed: notFound",
            ]
        )
        #expect(events.allSatisfy { $0.metadata?["acs.operation"] == "T.t" && $0.metadata?["job"] == "42" })
    }

    @Test("has the service's and Front Door's ids of the request, with each response and each failure")
    func requestIDs() async throws {
        let events = try await log()
        #expect(events.compactMap { $0.metadata?["ms-cv"] } == ["cv", "cv"])
        #expect(events.compactMap { $0.metadata?["x-azure-ref"] } == ["front", "front", "front"])
        #expect(events.last?.metadata?["acs.request_id"] == "cv")
    }

    @Test("has an info line for each retry, and a warning if signatures use the service's time")
    func exceptions() async throws {
        let lines = RecordingLogHandler.Lines()
        try await RawServer.run({ _, number in
            switch number {
            case 0: .status(500)
            case 1: .status(401, headers: ["Date: Sun, 06 Nov 1994 08:49:37 GMT"])
            default: .status(204)
            }
        }) { server in
            let pipeline = try makePipeline(server) {
                $0.logger = Logger(label: "test") { _ in RecordingLogHandler(lines: lines, logLevel: .info) }
                $0.clock = ManualClock(skippingWaits: true)
                $0.retry = .init(budget: .init())
            }
            try await pipeline.call(.read, returning: .empty(204), options: options)
        }
        let events = lines.all
        #expect(events.map(\.level) == [.info, .warning])
        #expect(events.first?.message == "TestClient.read will be retried: serverFailure")
        #expect(events.first?.metadata?["error.type"] == "serverFailure")
        let wait = try #require(events.first?.metadata?["acs.retry.wait_ms"]?.description)
        #expect(Int(wait).map { (0...60_000).contains($0) } == true)
        #expect(events.first?.metadata?["http.response.status_code"] == "500")
        #expect(events.first?.metadata?["http.request.resend_count"] == "1")
        #expect(events.last?.message.description.contains("clock differs") == true)
        #expect(events.allSatisfy { $0.metadata?["acs.operation"] == "TestClient.read" && $0.metadata?["job"] == "42" })
    }

    @Test("shows where a request goes, but no path parameter, and of the query only the version")
    func address() async throws {
        let metadata = try #require(try await log().first?.metadata)
        #expect(metadata["server.address"] == "127.0.0.1")
        let url = try #require(metadata["url.full"]?.description)
        #expect(url.hasSuffix("/users/REDACTED?q=REDACTED&api-version=2025-01-01"))
    }

    @Test("contains no credential, no parameter, no body and no header that is not on the list")
    func secrets() async throws {
        let text = try await log().map { "\($0.message) \($0.metadata ?? [:])" }.joined()
        for secret in ["private", "henry", "HMAC", "Signature"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }
}
