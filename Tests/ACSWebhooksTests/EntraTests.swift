// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Foundation
import HTTPTypes
import StallLimit
import Testing

@Suite("A token of Microsoft Entra ID", .stallLimit)
struct EntraTests {
    private static let application = "aaaabbbb-cccc-dddd-eeee-ffff00001111"
    private static let eventGrid = "4962773b-9cdb-44cf-a8bf-237846a00ab7"

    private let issuer = TestIssuer()

    private func verifier(
        _ application: String = EntraTests.application,
        callers: EntraVerifier.Callers = .eventGrid,
        authorityHost: String? = nil,
        variables: [String: String] = [:]
    ) throws -> EntraVerifier {
        try EntraVerifier(
            tenantID: TestIssuer.tenant,
            applicationID: application,
            callers: callers,
            authorityHost: authorityHost,
            in: issuer.environment(variables)
        )
    }

    private func publish() throws {
        let path = "/\(TestIssuer.tenant)/discovery/v2.0/keys"
        issuer.transport.onEvery(.get, path, response: .json(200, try TestKey.document(.first)))
    }

    /// A request with a token of version 1.0.
    private func request(_ changes: [String: JSONValue?] = [:]) throws -> HTTPRequest {
        let own: [String: JSONValue?] = [
            "iss": .string("https://sts.windows.net/\(TestIssuer.tenant)/"), "aud": .string(Self.application),
            "appid": .string(Self.eventGrid),
        ]
        return .post("/", .bearer(try TestKey.first.token(issuer.claims(own.merging(changes) { _, new in new }))))
    }

    @Test("is accepted in version 1.0 and in version 2.0")
    func versions() async throws {
        try publish()
        let verifier = try verifier()
        try await verifier.verify(try request())
        let second: [String: JSONValue?] = [
            "iss": .string("https://login.microsoftonline.com/\(TestIssuer.tenant)/v2.0"), "appid": nil,
            "azp": .string(Self.eventGrid),
        ]
        try await verifier.verify(try request(second))
        #expect(issuer.transport.requests.map(\.endpoint) == ["https://login.microsoftonline.com"])
    }

    @Test(
        "is refused for what its claims say",
        arguments: [
            (["iss": "https://sts.windows.net/99992222-3333-4444-5555-666677778888/"], .wrongIssuer),
            (["iss": .string("https://login.microsoftonline.us/\(TestIssuer.tenant)/v2.0")], .wrongIssuer),
            (["iss": .string("https://sts.windows.net/\(TestIssuer.tenant)")], .wrongIssuer),
            (["aud": "00003333-cccc-dddd-eeee-ffff00001111"], .wrongAudience),
            (["aud": "api://contoso"], .wrongAudience),
            (["appid": "54316b56-3481-47f9-8f30-0300f5542a7b"], .wrongCaller),
            (["appid": nil], .wrongCaller),
            (["exp": 1_799_999_000], .expiredToken),
        ] as [([String: JSONValue?], WebhookError.Kind)]
    )
    func claims(changes: [String: JSONValue?], kind: WebhookError.Kind) async throws {
        try publish()
        let verifier = try verifier()
        let request = try request(changes)
        #expect(await refusal { try await verifier.verify(request) } == kind)
    }

    @Test("can name the application by its id URI")
    func audiences() async throws {
        try publish()
        try await verifier().verify(try request(["aud": .string("api://\(Self.application)")]))
        try await verifier("api://contoso").verify(try request(["aud": "api://contoso"]))
        let verifier = try verifier("api://contoso")
        let request = try request()
        #expect(await refusal { try await verifier.verify(request) } == .wrongAudience)
    }

    @Test("can be issued to the applications that the app names, or to any")
    func callers() async throws {
        try publish()
        let own = try request(["appid": "12345678-cccc-dddd-eeee-ffff00001111"])
        try await verifier(callers: .anyApplication).verify(own)
        try await verifier(callers: .applications(["12345678-CCCC-dddd-eeee-ffff00001111"])).verify(own)
        let verifier = try verifier(callers: .applications(["12345678-CCCC-dddd-eeee-ffff00001111"]))
        let eventGrid = try request()
        #expect(await refusal { try await verifier.verify(eventGrid) } == .wrongCaller)
    }

    @Test(
        "is that of the tenant's cloud",
        arguments: [
            (
                "https://login.microsoftonline.us", "https://sts.windows.net/T/",
                "https://login.microsoftonline.us/T/v2.0"
            ),
            ("login.windows.net", "https://sts.windows.net/T/", "https://login.microsoftonline.com/T/v2.0"),
            (
                "https://login.chinacloudapi.cn", "https://sts.chinacloudapi.cn/T/",
                "https://login.partner.microsoftonline.cn/T/v2.0"
            ),
            (
                "https://login.sovcloud-identity.fr/", "https://sts.windows.net/T/",
                "https://login.sovcloud-identity.fr/T/v2.0"
            ),
        ]
    )
    func clouds(host: String, first: String, second: String) async throws {
        try publish()
        for issuer in [first, second] {
            let issuer = issuer.replacing("/T/", with: "/\(TestIssuer.tenant)/")
            let request = try request(["iss": .string(issuer)])
            try await verifier(callers: .anyApplication, authorityHost: host).verify(request)
            let variables = ["AZURE_AUTHORITY_HOST": host]
            try await verifier(callers: .anyApplication, variables: variables).verify(request)
        }
        let name = host.split(separator: "/").last.map(String.init) ?? host
        #expect(issuer.transport.requests.allSatisfy { $0.endpoint == "https://\(name)" })
    }

    @Test("is not accepted with a key that is for another issuer, such as for personal accounts")
    func keyIssuers() async throws {
        let host = "https://login.microsoftonline.com"
        let own = ["\(host)/{tenantid}/v2.0", "\(host)/\(TestIssuer.tenant)/v2.0"]
        let others = [
            "\(host)/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0", "https://evil.example/{tenantid}/v2.0", "", "{",
        ]
        for name in own + others {
            let issuer = TestIssuer()
            let entry = try TestKey.first.entry(["issuer": .string(name)])
            let path = "/\(TestIssuer.tenant)/discovery/v2.0/keys"
            issuer.transport.onEvery(.get, path, response: .json(200, ["keys": [entry]]))
            let verifier = try EntraVerifier(
                tenantID: TestIssuer.tenant,
                applicationID: Self.application,
                in: issuer.environment()
            )
            let request = try request()
            let kind = await refusal { try await verifier.verify(request) }
            #expect(kind == (own.contains(name) ? nil : .keysUnavailable), "\(name)")
        }
    }

    @Test("must be Event Grid's, whose id is known in two clouds")
    func eventGrid() async throws {
        try publish()
        let request = try request(["appid": "54316b56-3481-47f9-8f30-0300f5542a7b"])
        try await verifier(authorityHost: "https://login.microsoftonline.us").verify(request)
        let error = try #require(throws: ACSError.self) {
            try verifier(authorityHost: "https://login.partner.microsoftonline.cn")
        }
        #expect(error.kind == .invalidArgument && error.message.contains("Microsoft.EventGrid"))
    }

    @Test("is not needed by a request for consent, but checked if it is there")
    func consent() async throws {
        try publish()
        let verifier = try verifier()
        var request = HTTPRequest(method: .options, scheme: nil, authority: nil, path: "/events")
        try await verifier.verifyConsentRequest(request)
        #expect(issuer.transport.requests.isEmpty)
        request.headerFields = try self.request().headerFields
        try await verifier.verifyConsentRequest(request)
        request.headerFields = try self.request(["aud": "another"]).headerFields
        let wrong = request
        #expect(await refusal { try await verifier.verifyConsentRequest(wrong) } == .wrongAudience)
    }

    @Test(
        "needs the ids of a tenant and an application",
        arguments: [
            ("contoso.onmicrosoft.com", "a"), ("", "a"), ("adfs", "a"), ("common", "a"), (TestIssuer.tenant, ""),
        ]
    )
    func ids(tenant: String, application: String) throws {
        let error = try #require(throws: ACSError.self) {
            try EntraVerifier(tenantID: tenant, applicationID: application, in: issuer.environment())
        }
        #expect(error.kind == .invalidArgument)
    }
}
