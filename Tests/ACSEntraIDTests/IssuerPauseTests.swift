// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import HTTPTypes
import StallLimit
import Synchronization
import Testing

@Suite("The pause of an issuer", .stallLimit)
struct IssuerPauseTests {
    /// Asks an issuer that has no token, and again some seconds later.
    ///
    /// - Returns: Whether the issuer has heard of the second time, and its error.
    private func isAsked(
        after seconds: TimeInterval,
        _ response: ScriptedResponse
    ) async throws -> (Bool, ACSError) {
        let now = Mutex(testNow)
        let transport = ScriptedTransport { _, _ in response }
        var environment = CredentialEnvironment.test(transport: transport)
        environment.now = { now.withLock { $0 } }
        let credential = try ClientSecretCredential(
            tenantID: "tenant",
            clientID: "app",
            clientSecret: "hidden",
            in: environment
        )
        _ = try await failure { _ = try await credential.accessToken(for: request) }
        let count = transport.requests.count
        now.withLock { $0 += seconds }
        let error = try await failure { _ = try await credential.accessToken(for: request) }
        return (transport.requests.count > count, error)
    }

    @Test("is five seconds if it is overloaded and states none", arguments: [429, 500, 503])
    func overloaded(_ status: Int) async throws {
        #expect(try await isAsked(after: 4.9, .status(status, "{}")).0 == false)
        #expect(try await isAsked(after: 5, .status(status, "{}")).0)
    }

    @Test(
        "is as long as its response says, at most an hour",
        arguments: [("3", 3), ("100", 100), ("3600", 3600), ("7200", 3600)] as [(String, TimeInterval)]
    )
    func asked(_ text: String, _ seconds: TimeInterval) async throws {
        let response = ScriptedResponse.status(429, "{}", headers: [.retryAfter: text])
        #expect(try await isAsked(after: seconds - 0.1, response).0 == false)
        #expect(try await isAsked(after: seconds, response).0)
    }

    @Test("repeats the refusal, with the time that is left")
    func refusal() async throws {
        let (_, error) = try await isAsked(after: 3, .status(503, #"{"error":"busy"}"#))
        #expect(error.kind == .authenticationFailed)
        #expect(error.message.contains("busy"))
        #expect(error.retryAfter == .seconds(2))
    }

    @Test(
        "does not happen if the response asks for none, if the refusal is final, and if there is no response",
        arguments: [
            .status(503, "{}", headers: [.retryAfter: "0"]), .status(400, "{}"), .failure(.cannotConnect),
        ] as [ScriptedResponse]
    )
    func none(_ response: ScriptedResponse) async throws {
        #expect(try await isAsked(after: 0, response).0)
    }
}
