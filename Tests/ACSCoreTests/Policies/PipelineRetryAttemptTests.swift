// SPDX-License-Identifier: MIT

import ACSTesting
import Crypto
import Foundation
import RawServer
import StallLimit
import Testing

@testable import ACSCore

@Suite("The next attempt", .stallLimit)
struct PipelineNextTryTests {
    private static let rotatedKey = Data("rotated".utf8)

    @Test("has the same ids and the same body")
    func ids() async throws {
        try await RawServer.run({ _, number in .status(number < 2 ? 500 : 204) }) { server in
            let operation = ServiceOperation(
                "T.t",
                .post,
                "/things",
                repeats: .withHeaders(id: "Op-Id", firstSent: "First")
            )
            let pipeline = try makePipeline(server) {
                $0.clock = ManualClock(skippingWaits: true)
                $0.retry = .init(budget: .init())
            }
            try await pipeline.call(operation, body: .json(["a"]), returning: .empty(204), options: .init())
            let requests = server.requests
            #expect(requests.count == 3)
            for name in ["Op-Id", "First", "x-ms-client-request-id"] {
                #expect(Set(requests.map { $0[name] }).count == 1)
            }
            #expect(Set(requests.map(\.body)).count == 1)
        }
    }

    @Test("is signed again, with a key that was rotated meanwhile")
    func signedAnew() async throws {
        let credential = try AccessKeyCredential(key: testKey)
        try await RawServer.run({ _, number in
            guard number == 0 else { return .status(204) }
            try? credential.update(key: Self.rotatedKey.base64EncodedString())
            return .status(500)
        }) { server in
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                credential: credential,
                options: .init(retry: .init(budget: .init()), clock: ManualClock(skippingWaits: true))
            )
            try await pipeline.call(.read, returning: .empty(204), options: .init())
            let keys = [Data("key".utf8), Self.rotatedKey]
            #expect(server.requests.count == keys.count)
            for (request, key) in zip(server.requests, keys) {
                #expect(request["authorization"] == (try authorization(of: request, key)))
            }
        }
    }

    private func authorization(of request: RawRequest, _ key: Data) throws -> String {
        let values = try ["x-ms-date", "Host", "x-ms-content-sha256"].map { try #require(request[$0]) }
        let signed = "\(request.method)\n\(request.target)\n\(values.joined(separator: ";"))"
        let code = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: SymmetricKey(data: key))
        let signature = Data(code).base64EncodedString()
        return "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=\(signature)"
    }

    @Test("is not waited for when the task is cancelled")
    func cancelled() async throws {
        try await RawServer.run({ _, _ in .status(500, headers: ["Retry-After: 60"]) }) { server in
            let clock = ManualClock()
            let pipeline = try makePipeline(server) {
                $0.clock = clock
                $0.retry = .init(budget: .init())
            }
            let task = Task { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            while !clock.waits.contains(.seconds(60)) { await Task.yield() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(server.requests.count == 1)
        }
    }

    @Test("is not waited for when the task is cancelled between two polls")
    func cancelledPolls() async throws {
        try await RawServer.run({ request, _ in
            request.method == "POST"
                ? .status(202, headers: ["Operation-Location: /operations/1"])
                : .status(200, #"{"status":"Running"}"#, headers: ["Retry-After: 3600"])
        }) { server in
            let clock = ManualClock()
            let operation = try await makePipeline(server) { $0.clock = clock }.begin(
                .make,
                returning: .empty(202),
                following: LongRunningPlan<Void>(
                    "T.make",
                    output: .nothing,
                    monitor: { "/operations/\($0, named: "id")" }
                ),
                options: .init()
            )
            let task = Task { try await operation.result() }
            // An hour is more than a service is granted.
            while !clock.waits.contains(.seconds(600)) { await Task.yield() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(server.requests.count == 2)
        }
    }
}
