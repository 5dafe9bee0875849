// SPDX-License-Identifier: MIT

import ACSTesting
import ACSTransport
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite("A transport with a limit of time", .stallLimit)
struct TimeKeepingTests {
    @Test("ends a request when the real time has passed", arguments: TransportKind.allCases)
    func realTime(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .silence }) { server in
            let limit = TimeLimit(.milliseconds(30), clock: ContinuousClock())
            let error = await #expect(throws: TimeLimit.Exceeded.self) {
                try await kind.transport.keepingTime.send(TransportRequest(port: server.port), within: limit)
            }
            #expect(error?.length == .milliseconds(30))
        }
    }

    @Test("ends a request when a test's time has passed, and not before", arguments: TransportKind.allCases)
    func testTime(_ kind: TransportKind) async throws {
        let clock = ManualClock()
        try await RawServer.run({ _, _ in
            clock.advance(by: .seconds(30))
            return .silence
        }) { server in
            let limit = TimeLimit(.seconds(30), clock: clock)
            await #expect(throws: TimeLimit.Exceeded.self) {
                try await kind.transport.keepingTime.send(TransportRequest(port: server.port), within: limit)
            }
            #expect(server.requests.count == 1)
        }
    }

    @Test("leaves the body to its reader", arguments: TransportKind.allCases)
    func body(_ kind: TransportKind) async throws {
        let clock = ManualClock()
        try await RawServer.run({ _, _ in .status(200, "body") }) { server in
            let limit = TimeLimit(.seconds(30), clock: clock)
            let response = try await kind.transport.keepingTime.send(TransportRequest(port: server.port), within: limit)
            clock.advance(by: .seconds(30))
            #expect(try await response.body.collect(upTo: 10) == Array("body".utf8))
        }
    }
}
