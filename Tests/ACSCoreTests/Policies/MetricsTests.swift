// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import MetricsTestKit
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite("The metrics of a call", .stallLimit)
struct MetricsTests {
    private let metrics = TestMetrics()

    /// Makes a call with this response.
    ///
    /// - Returns: The server's port.
    @discardableResult
    private func call(_ statuses: [Int]) async throws -> String {
        try await RawServer.run({ _, number in .status(statuses[number]) }) { server in
            let pipeline = try makePipeline(server) {
                $0.metrics = metrics
                $0.clock = ManualClock(skippingWaits: true)
                $0.retry = .init(tryTimeout: nil, budget: .init())
            }
            try? await pipeline.call(.read, returning: .empty(204), options: .init())
            return "\(server.port)"
        }
    }

    private func dimensions(of label: String) -> [[String: String]] {
        metrics.timers(label: label).map { Dictionary(uniqueKeysWithValues: $0.dimensions) }
    }

    @Test("are one duration per call, by operation")
    func operation() async throws {
        try await call([500, 204])
        #expect(dimensions(of: "acs.client.operation.duration") == [["acs.operation": "TestClient.read"]])
        #expect(metrics.timers(label: "acs.client.operation.duration").first?.values.count == 1)
    }

    @Test("are one duration per attempt, with OpenTelemetry's name and dimensions")
    func tries() async throws {
        let port = try await call([500, 204])
        let common = [
            "http.request.method": "GET", "server.address": "127.0.0.1", "server.port": port,
            "url.template": "/things/7",
        ]
        let seen = Set(dimensions(of: "http.client.request.duration"))
        #expect(
            seen == [
                common.merging(["http.response.status_code": "204"]) { $1 },
                common.merging(["http.response.status_code": "500", "error.type": "serverFailure"]) { $1 },
            ]
        )
    }

    @Test("name what a call failed with")
    func failures() async throws {
        try await call([404])
        #expect(
            dimensions(of: "acs.client.operation.duration") == [
                ["acs.operation": "TestClient.read", "error.type": "notFound"]
            ]
        )
    }

    @Test("name why an attempt got no response")
    func withoutResponse() async throws {
        try await DeadPort.hold { port in
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(port)"),
                credential: try AccessKeyCredential(key: testKey),
                options: .init(retry: .none, metrics: metrics)
            )
            _ = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
        }
        #expect(dimensions(of: "http.client.request.duration").map { $0["error.type"] } == ["cannotConnect"])
    }

    /// An error of a transport's own.
    private struct Broken: Error {}

    @Test("name a failure in one way for calls and attempts", arguments: [true, false])
    func sameName(_ isTooLarge: Bool) async throws {
        let transport = ScriptedTransport()
        transport.onEvery(.get, "/things/7") { _ in
            guard isTooLarge else { throw Broken() }
            return .json(200, ["text": "more than eight bytes"])
        }
        var options = ClientOptions.testing(transport)
        options.metrics = metrics
        options.maximumResponseSize = 8
        let pipeline = ClientPipeline(.test, connectionString: try .testing, options: options)
        let error = try await failure { try await pipeline.call(.read, returning: .empty(200), options: .init()) }
        #expect(error.kind == (isTooLarge ? .responseTooLarge : .transportFailure))
        for label in ["acs.client.operation.duration", "http.client.request.duration"] {
            #expect(dimensions(of: label).map { $0["error.type"] } == ["\(error.kind)"])
        }
    }

    @Test("name a time limit in one way, whatever enforces it", arguments: TransportKind.allCases)
    func timedOut(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .silence }) { server in
            let pipeline = try makePipeline(server, kind) {
                $0.metrics = metrics
                $0.timeout = .milliseconds(30)
            }
            _ = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
        }
        for label in ["acs.client.operation.duration", "http.client.request.duration"] {
            #expect(dimensions(of: label).map { $0["error.type"] } == ["timedOut"])
        }
    }
}
