// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import HTTPTypes
import StallLimit
import Synchronization
import Testing

/// The agent writes a new key for each challenge.
@Suite("Azure Arc's challenge", .stallLimit)
struct AzureArcChallengeTests {
    private static let challenge = ScriptedResponse.status(
        401,
        headers: [.wwwAuthenticate: "Basic realm=/var/opt/azcmagent/tokens/guid.key"]
    )
    private static let life = ScriptedResponse.status(200, #"{"access_token":"t","expires_in":3600}"#)

    private let clock = ManualClock(skippingWaits: true)

    /// A machine whose key is another one each time that it is read: `key 1`, `key 2` and so on.
    private func machine(_ transport: ScriptedTransport) -> CredentialEnvironment {
        var environment = CredentialEnvironment.test(
            ["IDENTITY_ENDPOINT": "http://arc.test", "IMDS_ENDPOINT": "x"],
            transport: transport,
            clock: clock
        )
        let count = Mutex(0)
        environment.readFile = { _ in
            let number = count.withLock { count in
                count += 1
                return count
            }
            return Array("key \(number)".utf8)
        }
        return environment
    }

    /// The keys that it was shown; `nil` if there was none.
    private func keys(_ transport: ScriptedTransport) -> [String?] {
        transport.requests.map { $0.head.headerFields[.authorization] }
    }

    @Test("remains valid while its response is repeated, and counts no retry of that")
    func kept() async throws {
        let failure = ScriptedResponse.status(503)
        let transport = ScriptedTransport { _, number in
            [failure, failure, failure, Self.challenge, failure, failure, failure, Self.life][number]
        }
        let credential = ManagedIdentityCredential(.systemAssigned, in: machine(transport))
        #expect(try await credential.accessToken(for: request).value == "t")
        #expect(keys(transport) == Array(repeating: nil, count: 4) + Array(repeating: "Basic key 1", count: 4))
        let milliseconds = [0, 1600, 3200, 0, 1600, 3200]
        #expect(clock.waits == milliseconds.map { .milliseconds($0) })
    }

    @Test("is requested again for each token")
    func renewed() async throws {
        let transport = ScriptedTransport { _, number in number.isMultiple(of: 2) ? Self.challenge : Self.life }
        let credential = ManagedIdentityCredential(.systemAssigned, in: machine(transport))
        for scope in ["one", "another"] { _ = try await credential.accessToken(for: TokenRequest(scopes: [scope])) }
        #expect(keys(transport) == [nil, "Basic key 1", nil, "Basic key 2"])
    }

    @Test("is requested again by the next caller after all retries failed")
    func afterFailure() async throws {
        let transport = ScriptedTransport { request, number in
            if request.head.headerFields[.authorization] == nil { return Self.challenge }
            return number < 5 ? .failure(.connectionLost) : Self.life
        }
        let credential = ManagedIdentityCredential(.systemAssigned, in: machine(transport))
        let error = try await failure { _ = try await credential.accessToken(for: request) }
        #expect(error.kind == .connectionLost)
        #expect(try await credential.accessToken(for: request).value == "t")
        #expect(keys(transport) == [nil] + Array(repeating: "Basic key 1", count: 4) + [nil, "Basic key 2"])
    }

    @Test("is met once, also if the agent does not accept its key")
    func refused() async throws {
        let transport = ScriptedTransport { _, _ in Self.challenge }
        let credential = ManagedIdentityCredential(.systemAssigned, in: machine(transport))
        _ = try await failure { _ = try await credential.accessToken(for: request) }
        #expect(keys(transport) == [nil, "Basic key 1"])
        #expect(clock.waits.isEmpty)
    }
}
