// SPDX-License-Identifier: MIT

import ACSCore
import ACSIdentity
import ACSPhoneNumbers
import RawServer
import StallLimit
import Testing
import TransportKinds
import WireServer

@Suite("An incomplete response is one typed error", .stallLimit)
struct BrokenResponseTests {
    private let user = #"{"identity": {"id": "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000"}}"#

    @Test("Truncated JSON: the call was accepted, and must not be repeated", arguments: TransportKind.allCases)
    func truncatedJSON(_ kind: TransportKind) async throws {
        try await WireServer.run(responding: [.json(201, String(user.prefix(20)))]) { server in
            let error = try await failure { _ = try await Resource(server, kind).identity.createUser() }
            #expect(error.kind == .undecodableResponse)
            #expect(error.status == 201)
            #expect(error.wasSent == .yes)
            #expect(!error.isRetryable)
        }
    }

    @Test("A cancelled call throws CancellationError", arguments: TransportKind.allCases)
    func cancelled(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .silence }) { server in
            let resource = Resource(
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                options: .test(kind.transport)
            )
            let task = Task { try await resource.identity.createUser() }
            await server.waitForRequests(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }
}
