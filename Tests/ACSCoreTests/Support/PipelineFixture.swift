// SPDX-License-Identifier: MIT

import ACSCore
import RawServer
import Testing
import TransportKinds

/// What tests decode.
struct Thing: Codable, Equatable, Sendable {
    var id: String
    var parts: [Part]?

    struct Part: Codable, Equatable, Sendable {
        var size: Int
    }
}

/// The base64 of "key".
let testKey = "a2V5"

/// A pipeline with a key, to a test server.
func makePipeline(
    _ server: RawServer,
    _ kind: TransportKind = .asyncHTTPClient,
    service: ServiceConfiguration = .test,
    configure: (inout ClientOptions) -> Void = { _ in }
) throws -> ClientPipeline {
    var options = ClientOptions(transport: kind.transport, timeout: .seconds(86_400), retry: .none)
    configure(&options)
    return ClientPipeline(
        service,
        endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
        credential: try AccessKeyCredential(key: testKey),
        options: options
    )
}

extension ServiceConfiguration {
    static let test = ServiceConfiguration(
        name: "Test Service",
        apiVersion: "2025-01-01",
        apiVersions: ["2024-01-01", "2025-01-01"],
        allowedHosts: [".recordings.example"]
    )
}

extension ServiceOperation {
    static let read = ServiceOperation("TestClient.read", .get, "/things/7")
    static let make = ServiceOperation("TestClient.make", .post, "/things")
}

/// The error of a call that must fail.
func failure(_ call: () async throws -> some Sendable) async throws -> ACSError {
    let error = await #expect(throws: (any Error).self) { _ = try await call() }
    return try #require(error as? ACSError, "\(error as Any) is no ACSError")
}

/// Does something in a short time, which is doubled for as long as a busy machine needs more.
///
/// - Parameter work: Returns `nil` if the time was too short.
func inShortTime<Value>(_ work: (_ time: Duration) async throws -> Value?) async throws -> Value {
    var time = Duration.milliseconds(30)
    while true {
        if let value = try await work(time) { return value }
        time *= 2
    }
}

/// The error of a call that must fail after the head of its response; `nil` if it failed before.
func failureBehindHead(_ call: () async throws -> some Sendable) async throws -> ACSError? {
    let error = try await failure(call)
    return error.wasSent == .yes ? error : nil
}

/// The targets that the server has read, once a few more calls have come and gone: what was on its way before them has
/// arrived, too.
func targets(_ server: RawServer) async throws -> [String] {
    let other = ServiceOperation("TestClient.other", .get, "/other")
    for _ in 0..<5 { try await makePipeline(server).call(other, returning: .empty(200), options: .init()) }
    return server.requests.map(\.target).filter { !$0.hasPrefix("/other") }
}
