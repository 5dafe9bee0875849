// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import HTTPTypes
import StallLimit
import Testing

/// The waits are those of Microsoft's packages; the longest wait that a service can request is our own.
@Suite("A request for a token is repeated", .stallLimit)
struct TokenRetryTests {
    private let clock = ManualClock(skippingWaits: true)

    private static let life = #"{"access_token":"t","expires_in":3600}"#

    private func entra(_ script: @escaping ScriptedTransport.Responding) async throws {
        let credential = try ClientSecretCredential(
            tenantID: "tenant",
            clientID: "app",
            clientSecret: "hidden",
            in: .test(transport: ScriptedTransport(script), clock: clock)
        )
        _ = try await credential.accessToken(for: request)
    }

    private func instanceMetadata(_ script: @escaping ScriptedTransport.Responding) async throws {
        let environment = CredentialEnvironment.test(
            ["AZURE_POD_IDENTITY_AUTHORITY_HOST": "http://metadata.test"],
            transport: ScriptedTransport(script),
            clock: clock
        )
        _ = try await ManagedIdentityCredential(.systemAssigned, in: environment).accessToken(for: request)
    }

    @Test("three times by Entra, at once and then after 1.6 and 3.2 s", arguments: [408, 429, 500, 502, 503, 504, 599])
    func entraWaits(_ status: Int) async throws {
        _ = try await failure { try await entra { _, _ in .status(status, "{}") } }
        #expect(clock.waits == [.zero, .milliseconds(1600), .milliseconds(3200)])
    }

    @Test("up to half as late, by chance, except for waits that an issuer requires")
    func random() async throws {
        var environment = CredentialEnvironment.test(
            ["AZURE_POD_IDENTITY_AUTHORITY_HOST": "http://metadata.test"],
            transport: ScriptedTransport { _, number in
                switch number {
                case 0, 3: .status(503)
                case 1: .failure(.cannotConnect)
                case 2: .status(503, headers: [.retryAfter: "7"])
                default: .status(200, Self.life)
                }
            },
            clock: clock
        )
        environment.random = { 0.5 }
        _ = try await ManagedIdentityCredential(.systemAssigned, in: environment).accessToken(for: request)
        #expect(clock.waits == [.zero, .milliseconds(1200), .seconds(7), .milliseconds(4800)])
    }

    @Test("not if the response would stay the same", arguments: [400, 401, 403, 404, 501, 505])
    func final(_ status: Int) async throws {
        _ = try await failure { try await entra { _, _ in .status(status, "{}") } }
        #expect(clock.waits.isEmpty)
    }

    @Test("five times by the instance metadata service, after up to 12.8 s", arguments: [404, 408, 429, 500, 501, 599])
    func metadataWaits(_ status: Int) async throws {
        _ = try await failure { try await instanceMetadata { _, _ in .status(status, "{}") } }
        let milliseconds = [0, 1600, 3200, 6400, 12_800]
        #expect(clock.waits == milliseconds.map { .milliseconds($0) })
    }

    @Test("for 75 s while the instance metadata service is being updated")
    func update() async throws {
        try await instanceMetadata { _, number in number < 5 ? .status(410) : .status(200, Self.life) }
        #expect(clock.waits == [0, 5, 10, 20, 40].map { .seconds($0) })
    }

    @Test("three times without a response", arguments: [true, false])
    func connections(_ isEntra: Bool) async throws {
        let script: ScriptedTransport.Responding = { _, _ in .failure(.cannotConnect) }
        _ = try await failure { try await isEntra ? entra(script) : instanceMetadata(script) }
        #expect(clock.waits == [.zero, .milliseconds(1600), .milliseconds(3200)])
    }

    @Test("not if the connection is not secure")
    func insecure() async throws {
        let error = try await failure { try await entra { _, _ in .failure(.tlsFailure) } }
        #expect(error.kind == .untrustedServer)
        #expect(clock.waits.isEmpty)
    }

    @Test(
        "after as many seconds as the response says, or at its date",
        arguments: [("7", 7), ("60", 60), ("Thu, 26 Nov 2026 10:00:20 GMT", 20)]
    )
    func retryAfter(_ text: String, _ seconds: Int) async throws {
        let headers: HTTPFields = [.date: "Thu, 26 Nov 2026 10:00:00 GMT", .retryAfter: text]
        try await entra { _, number in
            number == 0 ? .status(429, "{}", headers: headers) : .status(200, Self.life)
        }
        #expect(clock.waits == [.seconds(seconds)])
    }

    @Test("not if it requires more than a minute; the error says for how long")
    func tooLong() async throws {
        let error = try await failure { try await entra { _, _ in .status(429, "{}", headers: [.retryAfter: "61"]) } }
        #expect(error.retryAfter == .seconds(61))
        #expect(error.isRetryable)
        #expect(clock.waits.isEmpty)
    }
}
