// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import ACSWebhooks
import Foundation
import HTTPTypes
import Synchronization

/// The time and the key host of a test.
final class TestIssuer: Sendable {
    /// An immutable resource id, and an application's id.
    static let resource = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
    static let tenant = "11112222-3333-4444-5555-666677778888"
    static let callAutomation = "https://acscallautomation.communication.azure.com"

    let transport = ScriptedTransport()
    let clock: ManualClock
    private let time = Mutex(Date(timeIntervalSince1970: 1_800_000_000))

    init(clock: ManualClock = ManualClock(skippingWaits: true)) {
        self.clock = clock
    }

    var now: Date { time.withLock { $0 } }

    /// The seconds since 1970.
    var seconds: Double { now.timeIntervalSince1970 }

    func advance(by seconds: TimeInterval) {
        time.withLock { $0 += seconds }
    }

    func environment(_ variables: [String: String] = [:]) -> CredentialEnvironment {
        var environment = CredentialEnvironment(
            variables: variables,
            transport: transport,
            clock: clock,
            now: { self.now }
        )
        environment.random = { 0 }
        return environment
    }

    /// Responds to every request for Call Automation's keys.
    func publish(_ keys: TestKey...) throws {
        let document: JSONValue = ["keys": .array(try keys.map { try $0.entry() })]
        transport.onEvery(.get, "/calling/keys", response: .json(200, document))
    }

    func verifier() throws -> CallAutomationVerifier {
        try CallAutomationVerifier(resourceID: Self.resource, in: environment())
    }

    /// The claims of a callback's token: valid for five minutes, from now.
    func claims(_ changes: [String: JSONValue?] = [:]) -> JSONValue {
        var claims: [String: JSONValue] = [
            "iss": .string(Self.callAutomation), "aud": .string(Self.resource),
            "nbf": .number(seconds), "exp": .number(seconds + 300),
        ]
        for (name, value) in changes { claims[name] = value }
        return .object(claims)
    }

    func token(by key: TestKey = .first, _ changes: [String: JSONValue?] = [:]) throws -> String {
        try key.token(claims(changes))
    }
}

extension HTTPFields {
    static func bearer(_ token: String) -> HTTPFields { [.authorization: "Bearer \(token)"] }
}

extension HTTPRequest {
    /// A delivery as a server receives it.
    static func post(_ path: String = "/events", _ headers: HTTPFields = [:]) -> HTTPRequest {
        HTTPRequest(method: .post, scheme: "https", authority: "app.example", path: path, headerFields: headers)
    }
}

/// The kind of the error with which a verifier refuses.
func refusal(_ verify: () async throws -> Void) async -> WebhookError.Kind? {
    do {
        try await verify()
        return nil
    } catch {
        return (error as? WebhookError)?.kind ?? .init(rawValue: "\(type(of: error))")
    }
}
