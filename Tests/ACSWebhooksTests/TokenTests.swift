// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import StallLimit
import Testing

@Suite("A token of Call Automation", .stallLimit)
struct TokenTests {
    private struct Facts: Decodable {
        let algorithm: String
        let issuer: String
        let keys: String
        let lifetimeOfWebSockets: Double
    }

    private func facts() throws -> Facts {
        try JSONDecoder().decode(Facts.self, from: fact("callAutomationToken"))
    }

    private func fact(_ name: String) throws -> Data {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return try Data(contentsOf: folder.appending(path: "Facts/\(name).json"))
    }

    @Test("is accepted if it is signed by the documented issuer's key, which is fetched from the documented address")
    func valid() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.second, .first)
        let verifier = try issuer.verifier()
        let facts = try facts()
        let claims = issuer.claims(["iss": .string(facts.issuer)])
        let token = try TestKey.first.token(claims, header: ["alg": .string(facts.algorithm)])
        for _ in 0..<3 { try await verifier.verify(.post("/", .bearer(token))) }
        let request = try issuer.transport.request(.get, "/calling/keys")
        #expect(request.endpoint + request.path == facts.keys)
    }

    @Test("is accepted with the upgrade of a WebSocket, for a day")
    func webSocket() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let verifier = try issuer.verifier()
        let life = try facts().lifetimeOfWebSockets
        let token = try issuer.token(["exp": .number(issuer.seconds + life)])
        issuer.advance(by: life - 1)
        try await verifier.verify(.bearer(token))
    }

    @Test(
        "is accepted in every form that is valid",
        arguments: [
            ["aud": .string(TestIssuer.resource.uppercased())],
            ["aud": ["another", .string(TestIssuer.resource)]],
            ["nbf": nil],
            ["exp": 1_800_000_000.5],
            ["exp": 99_999_999_999],
            ["sub": ["any": "thing"]],
        ] as [[String: JSONValue?]]
    )
    func forms(changes: [String: JSONValue?]) async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        try await issuer.verifier().verify(.bearer(try issuer.token(changes)))
    }

    @Test("is accepted a minute early and late, and refused after that")
    func leeway() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let verifier = try issuer.verifier()
        let late = try issuer.token(["exp": .number(issuer.seconds)])
        let early = try issuer.token(["nbf": .number(issuer.seconds + 120)])
        #expect(await refusal { try await verifier.verify(.bearer(early)) } == .tokenNotYetValid)
        issuer.advance(by: 59.5)
        try await verifier.verify(.bearer(late))
        issuer.advance(by: 0.5)
        #expect(await refusal { try await verifier.verify(.bearer(late)) } == .expiredToken)
        try await verifier.verify(.bearer(early))
    }

    @Test(
        "is refused for what its claims say",
        arguments: [
            (["aud": "ffffffff-4b5a-6978-8796-a5b4c3d2e1f0"], .wrongAudience),
            (["aud": []], .wrongAudience),
            (["aud": nil], .wrongAudience),
            (["aud": ["a", "b"]], .wrongAudience),
            (["iss": "https://acscallautomation.communication.azure.com.example"], .wrongIssuer),
            (["iss": nil], .wrongIssuer),
            (["exp": nil], .malformedToken),
            (["exp": "tomorrow"], .malformedToken),
            (["exp": 1_799_999_000], .expiredToken),
            (["nbf": 1_800_000_900], .tokenNotYetValid),
            (["aud": 7], .malformedToken),
        ] as [([String: JSONValue?], WebhookError.Kind)]
    )
    func claims(changes: [String: JSONValue?], kind: WebhookError.Kind) async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let verifier = try issuer.verifier()
        let token = try issuer.token(changes)
        #expect(await refusal { try await verifier.verify(.bearer(token)) } == kind)
    }

    @Test("is refused if another key signed it, or if it was changed")
    func wrongKey() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first, .second)
        let verifier = try issuer.verifier()
        let own = try TestKey.unlisted.token(issuer.claims(), header: ["kid": .string(TestKey.first.id)])
        let others = try TestKey.second.token(issuer.claims(), header: ["kid": .string(TestKey.first.id)])
        let parts = try issuer.token().split(separator: ".")
        let other = try issuer.token(["exp": .number(issuer.seconds + 9999)]).split(separator: ".")
        let mixed = "\(parts[0]).\(other[1]).\(parts[2])"
        for token in [own, others, mixed, "\(parts[0]).\(parts[1]).", "\(parts[0]).\(parts[1]).AAAA"] {
            #expect(await refusal { try await verifier.verify(.bearer(token)) } == .wrongSignature)
        }
    }

    @Test(
        "is refused without RS256, before any key is fetched",
        arguments: ["none", "None", "HS256", "PS256", "rs256", ""]
    )
    func algorithms(name: String) async throws {
        let issuer = TestIssuer()
        let verifier = try issuer.verifier()
        let header: [String: JSONValue?] = ["alg": .string(name)]
        let signed = try TestKey.first.token(issuer.claims(), header: header)
        let unsigned = try TestKey.first.parts(issuer.claims(), header: header) + "."
        for token in [signed, unsigned] {
            #expect(await refusal { try await verifier.verify(.bearer(token)) } == .unsupportedAlgorithm)
        }
        #expect(issuer.transport.requests.isEmpty)
    }

    @Test("is refused if the public key is its secret")
    func publicKeyAsSecret() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let verifier = try issuer.verifier()
        let key = try TestKey.first.key.publicKey
        let secrets = [
            Data(key.pemRepresentation.utf8), key.derRepresentation, try key.getKeyPrimitives().modulus,
            Data(try ServiceJSON.encode(TestKey.first.entry())),
        ]
        for name in ["HS256", "RS256"] {
            let parts = try TestKey.first.parts(issuer.claims(), header: ["alg": .string(name)])
            for secret in secrets {
                let code = HMAC<SHA256>.authenticationCode(for: Data(parts.utf8), using: .init(data: secret))
                let token = "\(parts).\(Base64URL.encode(code))"
                let kind = await refusal { try await verifier.verify(.bearer(token)) }
                #expect(kind == (name == "RS256" ? .wrongSignature : .unsupportedAlgorithm))
            }
        }
    }

    @Test("is refused if its header can't be used, before any key is fetched")
    func headers() async throws {
        let issuer = TestIssuer()
        let verifier = try issuer.verifier()
        let cases: [([String: JSONValue?], WebhookError.Kind)] = [
            (["kid": nil], .malformedToken), (["kid": ""], .malformedToken), (["kid": 1], .malformedToken),
            (["alg": nil], .unsupportedAlgorithm), (["alg": 256], .malformedToken),
            (["crit": ["exp"]], .unsupportedAlgorithm),
        ]
        for (changes, kind) in cases {
            let token = try TestKey.first.token(issuer.claims(), header: changes)
            #expect(await refusal { try await verifier.verify(.bearer(token)) } == kind)
        }
        #expect(issuer.transport.requests.isEmpty)
    }

    @Test("is refused if it is no token at all, before any key is fetched")
    func malformed() async throws {
        let issuer = TestIssuer()
        let verifier = try issuer.verifier()
        let token = try issuer.token()
        let header = token.prefix { $0 != "." }
        let values = [
            "Bearer .", "Bearer ..", "Bearer a.b.c", "Bearer \(token).", "Bearer \(token).\(header)",
            "Bearer \(header)",
            "Bearer e30.e30", "Bearer W10.e30.AAAA", "Bearer \(String(repeating: "A", count: 17_000)).e30.AAAA",
            "Bearer ////.e30.AAAA", "Bearer é.e30.AAAA",
        ]
        for value in values {
            let kind = await refusal { try await verifier.verify([.authorization: value]) }
            #expect(kind == .malformedToken, "\(value)")
        }
        for value in ["", "Bearer", "Bearer ", "Basic \(token)", token, "Bearer \(token) \(token)", "Bearer a b"] {
            let kind = await refusal { try await verifier.verify([.authorization: value]) }
            #expect(kind == .missingToken, "\(value)")
        }
        var twice = HTTPFields.bearer(token)
        twice.append(.init(name: .authorization, value: "Bearer \(token)"))
        #expect(await refusal { try await verifier.verify(twice) } == .missingToken)
        #expect(await refusal { try await verifier.verify(HTTPFields()) } == .missingToken)
        #expect(issuer.transport.requests.isEmpty)
    }

    @Test("is refused if any of its characters is another one")
    func changes() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let verifier = try issuer.verifier()
        let token = Array(try issuer.token().utf8)
        try await verifier.verify(.bearer(String(decoding: token, as: UTF8.self)))
        // Without the last one, some of whose bits mean nothing.
        for index in token.indices.dropLast() {
            var changed = token
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let text = String(decoding: changed, as: UTF8.self)
            #expect(await refusal { try await verifier.verify(.bearer(text)) } != nil, "\(index)")
            issuer.advance(by: 0.01)
        }
    }

    @Test("that PyJWT has signed is accepted, and refused if it is for another resource")
    func otherLibrary() async throws {
        struct Vector: Decodable {
            let keys: JSONValue
            let token: String
            let tokenForAnother: String
        }
        let vector = try ServiceJSON.decode(Vector.self, from: fact("pyJWT"))
        let issuer = TestIssuer()
        issuer.transport.onEvery(.get, "/calling/keys", response: .json(200, vector.keys))
        let verifier = try issuer.verifier()
        try await verifier.verify(.bearer(vector.token))
        #expect(await refusal { try await verifier.verify(.bearer(vector.tokenForAnother)) } == .wrongAudience)
    }

    @Test("is read whatever the case of its scheme")
    func scheme() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        try await issuer.verifier().verify([.authorization: "bearer  \(try issuer.token())"])
    }

    @Test("needs a resource's immutable id, and says so if it gets something else")
    func resourceID() throws {
        for id in [
            "", "contoso", "https://contoso.communication.azure.com", "/subscriptions/1/resourceGroups/2",
            "endpoint=https://contoso.communication.azure.com/;accesskey=c2VjcmV0",
        ] {
            let error = try #require(throws: ACSError.self) { try CallAutomationVerifier(resourceID: id) }
            #expect(error.kind == .invalidArgument && error.message.contains("immutable resource id"), "\(error)")
        }
    }
}
