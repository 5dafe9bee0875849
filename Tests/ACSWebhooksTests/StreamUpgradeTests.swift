// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Foundation
import HTTPTypes
import StallLimit
import Testing

@Suite("The upgrade of a WebSocket", .stallLimit)
struct StreamUpgradeTests {
    private func request(_ headers: HTTPFields, path: String = "/media") -> HTTPRequest {
        HTTPRequest(method: .get, scheme: "https", authority: "app.example", path: path, headerFields: headers)
    }

    private func headers(_ names: [String: String]) throws -> HTTPFields {
        var headers: HTTPFields = [:]
        for (name, value) in names { headers[try #require(HTTPField.Name(name))] = value }
        return headers
    }

    @Test("has the ids of its call, if its token is valid")
    func ids() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let token = try issuer.token(["exp": .number(issuer.seconds + 86_400)])
        let headers = try headers([
            "Authorization": "Bearer \(token)",
            "x-ms-call-connection-id": "connection",
            "X-MS-Call-Correlation-Id": "correlation",
        ])
        let upgrade = try await StreamUpgrade(request(headers), verifiedBy: issuer.verifier())
        #expect(upgrade.callConnectionID == "connection")
        #expect(upgrade.correlationID == "correlation")
    }

    @Test("has no ids if the request has none")
    func noIDs() async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let upgrade = try await StreamUpgrade(request(.bearer(issuer.token())), verifiedBy: issuer.verifier())
        #expect(upgrade.callConnectionID == nil)
        #expect(upgrade.correlationID == nil)
    }

    @Test("is refused with 401 without a valid token", arguments: [nil, "Basic AAAA", "Bearer AAAA", "Bearer"])
    func refused(authorization: String?) async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        var headers = try headers(["x-ms-call-connection-id": "connection"])
        headers[.authorization] = authorization
        let error = try await failure(request(headers), issuer.verifier())
        #expect(error.response == WebhookResponse(.unauthorized))
    }

    @Test(
        "is refused with 401 if its token is for another resource, from another issuer, or expired",
        arguments: [
            (["aud": "ffffffff-4b5a-6978-8796-a5b4c3d2e1f0"], .wrongAudience),
            (["iss": "https://example.com"], .wrongIssuer),
            (["exp": 1_799_999_000], .expiredToken),
        ] as [([String: JSONValue?], WebhookError.Kind)]
    )
    func wrongToken(changes: [String: JSONValue?], kind: WebhookError.Kind) async throws {
        let issuer = TestIssuer()
        try issuer.publish(.first)
        let error = try await failure(request(.bearer(issuer.token(changes))), issuer.verifier())
        #expect(error.kind == kind)
        #expect(error.response.status == .unauthorized)
    }

    @Test("is refused with 503 if the keys can't be fetched, or the verifier fails in its own way")
    func notForNow() async throws {
        let issuer = TestIssuer()
        let response = ResponseSwitch()
        issuer.transport.onEvery(.get, "/calling/keys") { _ in response.response }
        let unreachable = try await failure(request(.bearer(issuer.token())), issuer.verifier())
        #expect(unreachable.response.status == .serviceUnavailable)
        let broken = try await failure(request([:]), BrokenVerifier())
        #expect(broken.kind == .verifierFailed)
        #expect(broken.underlying is BrokenVerifier.Failure)
        #expect(broken.response.status == .serviceUnavailable)
    }

    @Test("can be verified by a secret in its query")
    func secret() async throws {
        let verifier = try SecretVerifier(["0123456789abcdef"], inQuery: "code")
        _ = try await StreamUpgrade(request([:], path: "/media?code=0123456789abcdef"), verifiedBy: verifier)
        let error = try await failure(request([:], path: "/media?code=0123456789abcdee"), verifier)
        #expect(error.response.status == .unauthorized)
    }

    private func failure(_ request: HTTPRequest, _ verifier: some WebhookVerifier) async throws -> WebhookError {
        do throws(WebhookError) {
            _ = try await StreamUpgrade(request, verifiedBy: verifier)
        } catch {
            return error
        }
        throw NotRefused()
    }

    private struct NotRefused: Error {}

    private struct BrokenVerifier: WebhookVerifier {
        struct Failure: Error {}

        func verify(_ request: HTTPRequest) async throws { throw Failure() }
    }
}
