// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Testing

/// What tests send and decode.
struct Thing: Codable, Equatable, Sendable {
    var name: String
}

/// A handwritten client, with the calls that tests make.
struct ThingClient: Sendable {
    private let pipeline: ClientPipeline

    init(_ transport: ScriptedTransport, clock: ManualClock = ManualClock(skippingWaits: true)) throws {
        pipeline = ClientPipeline(
            ServiceConfiguration(name: "Things", apiVersion: "1"),
            endpoint: try .testing,
            credential: try .testing,
            options: .testing(transport, clock: clock)
        )
    }

    /// Reads; may be repeated.
    func get(
        _ path: RequestPath,
        query: KeyValuePairs<String, String> = [:],
        options: CallOptions = .init()
    ) async throws -> JSONValue {
        try await pipeline.call(Self.operation("Things.get", path, query), returning: .json(200), options: options)
    }

    /// Creates something; must not be repeated.
    func post(_ path: RequestPath, _ thing: Thing = Thing(name: "kettle")) async throws -> Thing {
        try await pipeline.call(
            .init("Things.post", .post, path),
            body: .json(thing),
            returning: .json(201),
            options: .init()
        )
    }

    func list(_ path: RequestPath, query: KeyValuePairs<String, String> = [:]) -> PagedSequence<Thing> {
        pipeline.pages(Self.operation("Things.list", path, query), options: .init())
    }

    private static func operation(
        _ name: String,
        _ path: RequestPath,
        _ query: KeyValuePairs<String, String>
    ) -> ServiceOperation {
        query.reduce(ServiceOperation(name, .get, path)) { $0.query($1.key, $1.value) }
    }

    func download(_ path: RequestPath) async throws -> ByteStream {
        try await pipeline.call(.init("Things.download", .get, path), returning: .stream(200, 206), options: .init())
    }

    func beginBuild() async throws -> LongRunningOperation<Thing> {
        try await pipeline.begin(
            .init("Things.build", .post, "/things/:build"),
            returning: .empty(202),
            following: LongRunningPlan("Things.build", output: .json, monitor: { "/operations/\($0, named: "id")" }),
            options: .init()
        )
    }
}

/// The error of a call that must fail.
func failure(_ call: () async throws -> some Sendable) async throws -> ACSError {
    let error = await #expect(throws: (any Error).self) { _ = try await call() }
    return try #require(error as? ACSError, "\(error as Any) is no ACSError")
}
