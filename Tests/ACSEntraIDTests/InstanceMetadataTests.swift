// SPDX-License-Identifier: MIT

import ACSTesting
import ACSTransport
import Foundation
import HTTPTypes
import StallLimit
import Synchronization
import Testing

@testable import ACSEntraID

@Suite("The instance metadata service", .stallLimit)
struct InstanceMetadataTests {
    private static let life = #"{"access_token":"t","expires_in":"3600"}"#
    private static let metadata = HTTPField.Name("Metadata")

    private let clock = ManualClock(skippingWaits: true)
    private let other = StaticTokenCredential(AccessToken("other", expiresOn: .distantFuture))

    /// Refuses requests without the header, as the service does.
    @Sendable private static func service(_ request: ReceivedRequest, _ number: Int) -> ScriptedResponse {
        request.head.headerFields[metadata!] == "true" ? .status(200, life) : .status(400, "{}")
    }

    private func credential(_ transport: ScriptedTransport) -> ManagedIdentityCredential {
        ManagedIdentityCredential(.systemAssigned, in: .test(transport: transport, clock: clock))
    }

    /// The result of a chain that tries the service first.
    private func chained(_ transport: ScriptedTransport) async throws -> String {
        let chain = ChainedTokenCredential(credential(transport), other)
        return try await chain.accessToken(for: request).value
    }

    @Test("is not probed twice")
    func probedOnce() async throws {
        let transport = ScriptedTransport { Self.service($0, $1) }
        let credential = credential(transport)
        for scope in ["a", "b"] { _ = try await credential.accessToken(for: TokenRequest(scopes: [scope])) }
        #expect(transport.requests.count == 3)
    }

    @Test("exists, whatever it responds", arguments: [200, 400, 403, 404, 429, 500])
    func anyResponse(_ status: Int) async throws {
        let transport = ScriptedTransport { _, number in
            number == 0 ? .status(status, "<html>") : .status(200, Self.life)
        }
        #expect(try await chained(transport) == "t")
        #expect(transport.requests.count == 2)
    }

    @Test("is not available if a container runtime's proxy responds that it is unreachable")
    func proxy() async throws {
        let transport = ScriptedTransport { _, _ in .status(403, "connecting to 169.254.169.254: host unreachable") }
        #expect(try await chained(transport) == "other")
        #expect(transport.requests.count == 1)
    }

    @Test("is not available in a chain if it is silent for a second")
    func silence() async throws {
        let wasAlive = Mutex(false)
        let transport = ScriptedTransport { [clock] _, _ in
            await clock.pass(.milliseconds(999))
            wasAlive.withLock { $0 = !Task.isCancelled }
            clock.advance(by: .milliseconds(1))
            return .silence
        }
        #expect(try await chained(transport) == "other")
        #expect(wasAlive.withLock { $0 })
        #expect(transport.requests.count == 1)
    }

    @Test("has responded in time if the head of its response arrives, however long the body takes")
    func slowBody() async throws {
        let body = AsyncThrowingStream<[UInt8], any Error> { [clock] in
            // Only the limit of the whole request is still watched over.
            await clock.pass(.seconds(29))
            try Task.checkCancellation()
            return nil
        }
        let transport = ScriptedTransport { _, number in
            number == 0 ? .stream(ByteStream(body)) : .status(200, Self.life)
        }
        #expect(try await chained(transport) == "t")
    }

    @Test("can take longer than its limits to issue a token")
    func slowToken() async throws {
        let transport = ScriptedTransport { [clock] request, number in
            if number == 1 { await clock.pass(.seconds(29)) }
            return Self.service(request, number)
        }
        #expect(try await chained(transport) == "t")
        #expect(transport.requests.count == 2)
    }

    @Test("has two seconds outside a chain, and as many retries as connections have")
    func alone() async throws {
        let alive = Mutex(0)
        let transport = ScriptedTransport { [clock] _, _ in
            await clock.pass(.milliseconds(1999))
            if !Task.isCancelled { alive.withLock { $0 += 1 } }
            clock.advance(by: .milliseconds(1))
            return .silence
        }
        let error = try await failure { _ = try await credential(transport).accessToken(for: request) }
        #expect(error.kind == .credentialUnavailable)
        #expect(transport.requests.allSatisfy { $0.head.headerFields[Self.metadata!] == nil })
        #expect(clock.waits == [.zero, .milliseconds(1600), .milliseconds(3200)])
        #expect(transport.requests.count == 4)
        #expect(alive.withLock { $0 } == 4)
    }
}
