// SPDX-License-Identifier: MIT

import ACSWebhooks
import Disclosure
import Foundation
import HTTPTypes
import Testing

@Suite("A secret")
struct SecretTests {
    private static let old = "correct-horse-battery"
    private static let new = "staple+with/odd=signs &ü"

    private let verifier: SecretVerifier

    init() throws {
        verifier = try .secret(Secret(Self.old), Secret(Self.new), inQuery: "code")
    }

    @Test(
        "in the query is accepted wherever it is, also one of two",
        arguments: [
            "/events?code=correct-horse-battery", "/?a=b&code=correct-horse-battery&c=d",
            "/?%63ode=correct-horse-battery",
            "/?code=staple%2Bwith%2Fodd%3Dsigns%20%26%C3%BC", "/?code=staple+with/odd=signs%20%26%C3%BC",
            "/?code2=x&code=correct%2dhorse%2Dbattery",
        ]
    )
    func accepted(path: String) async throws {
        try await verifier.verify(.post(path))
        try await verifier.verifyConsentRequest(.post(path))
    }

    @Test(
        "is refused if it is missing, wrong, or there twice",
        arguments: [
            ("/events", .missingSecret), ("/events?", .missingSecret),
            ("/events?Code=correct-horse-battery", .missingSecret),
            ("/events/code=correct-horse-battery", .missingSecret), ("/?code2=correct-horse-battery", .missingSecret),
            ("/?code", .wrongSecret), ("/?code=", .wrongSecret), ("/?code=correct-horse-batterz", .wrongSecret),
            ("/?code=correct-horse-batter", .wrongSecret), ("/?code=correct-horse-battery1", .wrongSecret),
            ("/?code=CORRECT-HORSE-BATTERY", .wrongSecret), ("/?code=correct-horse-battery%00", .wrongSecret),
            ("/?code=%", .wrongSecret), ("/?code=%FF", .wrongSecret),
            ("/?code=correct-horse-battery&code=correct-horse-battery", .wrongSecret),
            ("/?code=x&code=correct-horse-battery", .wrongSecret),
        ] as [(String, WebhookError.Kind)]
    )
    func refused(path: String, kind: WebhookError.Kind) async throws {
        #expect(await refusal { try await verifier.verify(.post(path)) } == kind)
    }

    @Test("in a header is compared as a whole")
    func header() async throws {
        let name = try #require(HTTPField.Name("X-Webhook-Secret"))
        let verifier = try SecretVerifier([Secret(Self.old)], inHeader: name)
        try await verifier.verify(.post("/", [name: Self.old]))
        #expect(await refusal { try await verifier.verify(.post("/?code=\(Self.old)")) } == .missingSecret)
        #expect(await refusal { try await verifier.verify(.post("/", [name: "\(Self.old) "])) } == nil)
        #expect(await refusal { try await verifier.verify(.post("/", [name: "Bearer \(Self.old)"])) } == .wrongSecret)
        var twice: HTTPFields = [name: Self.old]
        twice.append(.init(name: name, value: "another"))
        #expect(await refusal { try await verifier.verify(.post("/", twice)) } == .wrongSecret)
    }

    @Test("must have sixteen bytes")
    func length() throws {
        for secrets in [[], ["short"], [Self.old, "fifteen-letters"]] {
            let error = try #require(throws: ACSError.self) {
                try SecretVerifier(secrets.map { Secret($0) }, inQuery: "code")
            }
            #expect(error.kind == .invalidArgument && !"\(error)".contains("letters"))
        }
        #expect(throws: ACSError.self) { try SecretVerifier([Secret(Self.old)], inQuery: "") }
        _ = try SecretVerifier(["sixteen-letters!"], inQuery: "code")
    }

    @Test("is shown by nothing")
    func secrecy() async throws {
        let webhook = Webhook(verifying: verifier)
        var texts = Disclosure(of: verifier).text + Disclosure(of: webhook).text
        for path in ["/?code=\(Self.old)x", "/?code=\(Self.old)&code=\(Self.old)"] {
            let error = try await #require(throws: WebhookError.self) { try await verifier.verify(.post(path)) }
            texts += Disclosure(of: error).text
            texts += Disclosure(of: await webhook.receive(.post(path), body: [])).text
        }
        #expect(!texts.contains(Self.old) && !texts.contains("staple"))
    }
}
