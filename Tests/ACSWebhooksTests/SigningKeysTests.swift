// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Callers
import Foundation
import HTTPTypes
import StallLimit
import Testing

@Suite("The keys of an issuer", .stallLimit)
struct SigningKeysTests {
    private let issuer = TestIssuer()

    private func publishOnce(_ keys: TestKey...) throws {
        let document: JSONValue = ["keys": .array(try keys.map { try $0.entry() })]
        issuer.transport.on(.get, "/calling/keys", response: .json(200, document))
    }

    private func refusal(of token: String, by verifier: CallAutomationVerifier) async -> WebhookError.Kind? {
        await ACSWebhooksTests.refusal { try await verifier.verify(.bearer(token)) }
    }

    @Test("are fetched once for all waiting requests")
    func sharing() async throws {
        let gate = ResponseGate()
        let document = try TestKey.document(.first)
        issuer.transport.on(.get, "/calling/keys", response: .json(200, document).held(by: gate))
        let verifier = try issuer.verifier()
        let token = try issuer.token()
        let callers = await start(50) { try await verifier.verify(.bearer(token)) }
        try await issuer.transport.waitForRequests(1)
        gate.open()
        for caller in callers { try await caller.value }
        #expect(issuer.transport.requests.count == 1)
    }

    @Test("are fetched again for a token of a new key")
    func rotation() async throws {
        try publishOnce(.first)
        try publishOnce(.first, .second)
        let verifier = try issuer.verifier()
        try await verifier.verify(.bearer(try issuer.token()))
        issuer.advance(by: 1)
        try await verifier.verify(.bearer(try issuer.token(by: .second)))
        try await verifier.verify(.bearer(try issuer.token()))
        #expect(issuer.transport.requests.count == 2)
    }

    @Test("are fetched at most twice a minute for forged tokens, which then get no final refusal")
    func forgeries() async throws {
        try issuer.publish(.first)
        let verifier = try issuer.verifier()
        let claims = issuer.claims()
        var kinds: [WebhookError.Kind?] = []
        for number in 0..<100 {
            let token = try TestKey.unlisted.token(claims, header: ["kid": "forged-\(number)"])
            kinds.append(await refusal(of: token, by: verifier))
            issuer.advance(by: 0.25)
        }
        #expect(issuer.transport.requests.count == 2)
        #expect(kinds[0] == .unknownKey && kinds[1] == .unknownKey)
        #expect(kinds.dropFirst(2).allSatisfy { $0 == .keysUnavailable })
        // The issuer's own tokens do not suffer.
        try await verifier.verify(.bearer(try issuer.token()))
        issuer.advance(by: 10)
        let token = try TestKey.unlisted.token(claims, header: ["kid": "forged"])
        #expect(await refusal(of: token, by: verifier) == .unknownKey)
        #expect(issuer.transport.requests.count == 3)
    }

    @Test("are fetched again after an hour, while the old ones are in use; a withdrawn key is then refused")
    func refresh() async throws {
        try publishOnce(.first, .second)
        try publishOnce(.second)
        let verifier = try issuer.verifier()
        try await verifier.verify(.bearer(try issuer.token()))
        issuer.advance(by: 3600)
        try await verifier.verify(.bearer(try issuer.token()))
        #expect(issuer.transport.requests.count == 1)
        issuer.advance(by: 1)
        try await verifier.verify(.bearer(try issuer.token()))
        try await issuer.transport.waitForRequests(2)
        try issuer.publish(.second)
        var kind: WebhookError.Kind?
        // The new keys arrive in a task of their own.
        while kind == nil {
            kind = await refusal(of: try issuer.token(), by: verifier)
            await Task.yield()
        }
        #expect(kind == .unknownKey)
    }

    @Test("are used for a day if their host can't be reached, and not longer")
    func staleness() async throws {
        try publishOnce(.first)
        issuer.transport.onEvery(.get, "/calling/keys", response: .cannotConnect)
        let verifier = try issuer.verifier()
        try await verifier.verify(.bearer(try issuer.token()))
        for _ in 0..<23 {
            issuer.advance(by: 3600)
            try await verifier.verify(.bearer(try issuer.token()))
        }
        issuer.advance(by: 3600)
        #expect(await refusal(of: try issuer.token(), by: verifier) == .keysUnavailable)
    }

    @Test("make a request fail for now if they can't be fetched, and are not fetched again for five seconds")
    func unreachable() async throws {
        let host = ResponseSwitch()
        issuer.transport.onEvery(.get, "/calling/keys") { _ in host.response }
        let verifier = try issuer.verifier()
        #expect(await refusal(of: try issuer.token(), by: verifier) == .keysUnavailable)
        let count = issuer.transport.requests.count
        #expect(count == 4)  // with the retries of a token request
        host.response = .json(200, try TestKey.document(.first))
        issuer.advance(by: 4.9)
        #expect(await refusal(of: try issuer.token(), by: verifier) == .keysUnavailable)
        #expect(issuer.transport.requests.count == count)
        issuer.advance(by: 0.1)
        try await verifier.verify(.bearer(try issuer.token()))
    }

    @Test("make a request fail for now if their host responds with something else")
    func garbage() async throws {
        let entry = try TestKey.first.entry()
        let responses: [ScriptedResponse] = [
            .status(204), .status(404), .status(200), .json(200, "keys"), .json(200, "[]"), .json(200, "{}"),
            .json(200, #"{"keys": {}}"#), .json(200, #"{"keys": []}"#), .json(200, #"{"keys": [1, null, {}]}"#),
            .json(200, ["keys": [.object(["kty": "EC", "kid": "first", "x": "AA", "y": "AA", "crv": "P-256"])]]),
            .json(200, ["keys": [try TestKey.first.entry(["n": "AQAB"])]]),
            .json(200, ["keys": [try TestKey.first.entry(["n": "?"])]]),
            .json(200, ["keys": [try TestKey.first.entry(["use": "enc"])]]),
            .json(200, ["keys": [try TestKey.first.entry(["alg": "RS512"])]]),
            .json(200, ["keys": [try TestKey.first.entry(["kid": nil])]]),
            .json(302, ["keys": [entry]]).header("Location", "https://evil.example/keys"),
            .json(201, ["keys": [entry]]),
            .json(200, bytes: [UInt8](repeating: 0x20, count: 2 << 20)),
        ]
        for (number, response) in responses.enumerated() {
            let issuer = TestIssuer()
            issuer.transport.onEvery(.get, "/calling/keys", response: response)
            let verifier = try issuer.verifier()
            #expect(await refusal(of: try issuer.token(), by: verifier) == .keysUnavailable, "response \(number)")
            #expect(issuer.transport.requests.allSatisfy { $0.endpoint == TestIssuer.callAutomation })
        }
    }

    @Test("are read beside keys that can't be used")
    func otherKeys() async throws {
        let document: JSONValue = [
            "keys": [
                ["kty": "OKP", "kid": "a", "crv": "none"], "text", ["kty": "RSA", "kid": "b"],
                try TestKey.second.entry(["kid": .string(TestKey.first.id), "use": "enc"]),
                try TestKey.first.entry(["alg": nil, "use": nil, "x5c": [], "new": 1]),
                try TestKey.unlisted.entry(["kid": .string(TestKey.first.id)]),
            ],
            "next": nil,
        ]
        issuer.transport.onEvery(.get, "/calling/keys", response: .json(200, document))
        try await issuer.verifier().verify(.bearer(try issuer.token()))
    }

    @Test("are waited for ten seconds, and used by later requests when they arrive after that")
    func patience() async throws {
        let issuer = TestIssuer(clock: ManualClock())
        let gate = ResponseGate()
        issuer.transport.on(.get, "/calling/keys", response: .json(200, try TestKey.document(.first)).held(by: gate))
        let verifier = try issuer.verifier()
        let token = try issuer.token()
        let first = Task { await refusal(of: token, by: verifier) }
        try await issuer.transport.waitForRequests(1)
        issuer.clock.advance(by: .seconds(10))
        #expect(await first.value == .keysUnavailable)
        gate.open()
        try await verifier.verify(.bearer(token))
        #expect(issuer.transport.requests.count == 1)
    }

    @Test("are no longer waited for if the request is cancelled")
    func cancellation() async throws {
        issuer.transport.on(.get, "/calling/keys", response: .silence)
        let verifier = try issuer.verifier()
        let token = try issuer.token()
        let request = Task { try await verifier.verify(.bearer(token)) }
        try await issuer.transport.waitForRequests(1)
        request.cancel()
        await #expect(throws: CancellationError.self) { try await request.value }
    }
}
