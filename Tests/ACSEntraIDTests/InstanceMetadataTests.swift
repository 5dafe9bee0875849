// SPDX-License-Identifier: MIT

import ACSTransport
import Foundation
import HTTPTypes
import StallLimit
import Testing

@testable import ACSEntraID

@Suite("The instance metadata service", .stallLimit)
struct InstanceMetadataTests {
    private static let life = #"{"access_token":"t","expires_in":"3600"}"#
    private static let metadata = HTTPField.Name("Metadata")

    /// On this clock a second is over at once.
    private let impatient = WaitlessClock(limits: [.seconds(2), .seconds(30)])
    private let other = StaticTokenCredential(AccessToken("other", expiresOn: .distantFuture))

    /// Refuses requests without the header, as the service does.
    private static func service(_ request: TransportRequest, _ number: Int) -> ScriptedTransport.Outcome {
        request.head.headerFields[metadata!] == "true" ? .status(200, life) : .status(400, "{}")
    }

    private func credential(_ transport: ScriptedTransport, _ clock: WaitlessClock) -> ManagedIdentityCredential {
        ManagedIdentityCredential(.systemAssigned, in: .test(transport: transport, clock: clock))
    }

    /// What a chain gives that asks the service first.
    private func chained(_ transport: ScriptedTransport, _ clock: WaitlessClock) async throws -> String {
        let chain = ChainedTokenCredential(credential(transport, clock), other)
        return try await chain.accessToken(for: request).value
    }

    @Test("is not asked twice whether it is there")
    func probedOnce() async throws {
        let transport = ScriptedTransport(Self.service)
        let credential = credential(transport, WaitlessClock())
        for scope in ["a", "b"] { _ = try await credential.accessToken(for: TokenRequest(scopes: [scope])) }
        #expect(transport.requests.count == 3)
    }

    @Test("is there, whatever it answers", arguments: [200, 400, 403, 404, 429, 500])
    func anyAnswer(_ status: Int) async throws {
        let transport = ScriptedTransport { _, number in
            number == 0 ? .status(status, "<html>") : .status(200, Self.life)
        }
        #expect(try await chained(transport, WaitlessClock()) == "t")
        #expect(transport.requests.count == 2)
    }

    @Test("is not available where a container runtime's proxy answers that it is unreachable")
    func proxy() async throws {
        let transport = ScriptedTransport { _, _ in .status(403, "connecting to 169.254.169.254: host unreachable") }
        #expect(try await chained(transport, WaitlessClock()) == "other")
        #expect(transport.requests.count == 1)
    }

    @Test("is not available in a chain when it is silent for a second")
    func silence() async throws {
        let transport = ScriptedTransport { _, _ in .silence }
        #expect(try await chained(transport, impatient) == "other")
        #expect(impatient.waits == [.seconds(1)])
    }

    @Test("has answered in time when the head of its answer is there, however long the body takes")
    func slowBody() async throws {
        let clock = WaitlessClock()
        let body = AsyncThrowingStream<[UInt8], any Error> {
            // Only the limit of the whole request is still watched over.
            guard clock.kept == [.seconds(1)] else { throw TransportError(.timedOut, message: "Late.", wasSent: .yes) }
            return nil
        }
        let transport = ScriptedTransport { _, number in
            number == 0 ? .stream(ByteStream(body)) : .status(200, Self.life)
        }
        #expect(try await chained(transport, clock) == "t")
    }

    @Test("may take longer than its limits to get a token")
    func slowToken() async throws {
        let clock = WaitlessClock()
        #expect(try await chained(ScriptedTransport(Self.service), clock) == "t")
        #expect(clock.kept.filter { $0 < .seconds(30) } == [.seconds(1)])
    }

    @Test("is given two seconds outside a chain, and asked again as often as connections are")
    func alone() async throws {
        let clock = WaitlessClock(limits: [.seconds(30)])
        let transport = ScriptedTransport { _, _ in .silence }
        let error = try await failure { _ = try await credential(transport, clock).accessToken(for: request) }
        #expect(error.kind == .credentialUnavailable)
        #expect(transport.requests.allSatisfy { $0.head.headerFields[Self.metadata!] == nil })
        let pauses: [Duration] = [.zero, .milliseconds(1600), .milliseconds(3200)]
        #expect(clock.waits == pauses.flatMap { [.seconds(2), $0] } + [.seconds(2)])
    }
}
