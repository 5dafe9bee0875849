// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import HTTPTypes
import StallLimit
import Testing

@Suite("A response with a token", .stallLimit)
struct TokenResponseTests {
    struct Vectors: Decodable {
        let now: TimeInterval
        let rows: [Vector]
    }

    /// A response of a host, and what Microsoft's packages read from it.
    struct Vector: Decodable, CustomTestStringConvertible {
        struct Reading: Decodable {
            var expiresOn: TimeInterval?
            var refreshOn: TimeInterval?
        }

        let host: String
        let form: String
        let body: String
        let package: Reading
        let beyond: Reading?

        var testDescription: String { "\(host): \(form)" }

        /// `nil` if no package can read it.
        var expiresOn: TimeInterval? {
            beyond?.expiresOn ?? package.expiresOn
        }
    }

    private static let vectors = (try? load())?.rows ?? []

    private static func load() throws -> Vectors {
        try JSONDecoder().decode(Vectors.self, from: Data(material("managed-identity-responses.json").utf8))
    }

    private static let variables: [String: [String: String]] = [
        "instanceMetadata": ["AZURE_POD_IDENTITY_AUTHORITY_HOST": "http://imds.test"],
        "appService": ["IDENTITY_ENDPOINT": "http://app.test", "IDENTITY_HEADER": "h"],
        "machineLearning": ["MSI_ENDPOINT": "http://ml.test", "MSI_SECRET": "s"],
        "cloudShell": ["MSI_ENDPOINT": "http://shell.test"],
        "arc": ["IDENTITY_ENDPOINT": "http://arc.test", "IMDS_ENDPOINT": "x"],
    ]

    private static let key = "/var/opt/azcmagent/tokens/guid.key"

    /// The credential that gets its tokens from a host, or from Entra.
    private func credential(_ host: String, responding body: String) throws -> any TokenCredential {
        let transport = ScriptedTransport { request, _ in
            if host == "arc", request.head.headerFields[.authorization] == nil {
                return .status(401, headers: [.wwwAuthenticate: "Basic realm=\(Self.key)"])
            }
            return .status(200, body)
        }
        if host == "entra" {
            return try ClientSecretCredential(
                tenantID: "tenant",
                clientID: "app",
                clientSecret: "s",
                in: .test(transport: transport)
            )
        }
        let variables = try #require(Self.variables[host])
        let environment = CredentialEnvironment.test(variables, files: [Self.key: "key"], transport: transport)
        return ManagedIdentityCredential(.systemAssigned, in: environment)
    }

    @Test("is read from every host in every form")
    func isComplete() throws {
        let file = try Self.load()
        #expect(file.now == testNow.timeIntervalSince1970)
        #expect(Set(file.rows.map(\.host)) == Set(Self.variables.keys).union(["entra"]))
        #expect(Dictionary(grouping: file.rows, by: \.form).allSatisfy { $0.value.count == 6 })
    }

    @Test("is read in every form that Microsoft's packages read from some host", arguments: vectors)
    func forms(_ vector: Vector) async throws {
        let credential = try credential(vector.host, responding: vector.body)
        guard let expiresOn = vector.expiresOn else {
            // No chain may act under another identity then.
            let other = StaticTokenCredential(AccessToken("other", expiresOn: .distantFuture))
            let chain = ChainedTokenCredential(credential, other)
            let error = try await failure { _ = try await chain.accessToken(for: request) }
            #expect(error.kind == .authenticationFailed)
            #expect(!error.isRetryable)
            #expect(error.message.contains("can't be used"))
            return
        }
        let token = try await credential.accessToken(for: request)
        #expect(token.value == "t")
        #expect(token.expiresOn == Date(timeIntervalSince1970: expiresOn))
        let body = try JSONSerialization.jsonObject(with: Data(vector.body.utf8)) as? [String: Any]
        let asked =
            (body?["refresh_in"] as? NSNumber)?.doubleValue ?? (body?["refresh_in"] as? String).flatMap(Double.init)
        // Python's package ignores the hosts' own value, and always uses half.
        let refreshOn = asked.map { testNow.timeIntervalSince1970 + $0 } ?? vector.package.refreshOn
        #expect(token.refreshOn == refreshOn.map { Date(timeIntervalSince1970: $0) })
    }

    @Test(
        "that can't be used is final, and is not shown",
        arguments: [
            #""""#, "7", "true", #"["t"]"#, #"{"value":"t"}"#, #""hidden token""#, #""hidden\r\ntoken""#, #""hiddên""#,
        ]
    )
    func unusable(_ token: String) async throws {
        for host in Self.variables.keys.sorted() + ["entra"] {
            let body = #"{"access_token":\#(token),"expires_in":3600,"expires_on":1800003600}"#
            let other = StaticTokenCredential(AccessToken("other", expiresOn: .distantFuture))
            let chain = ChainedTokenCredential(try credential(host, responding: body), other)
            let error = try await failure { _ = try await chain.accessToken(for: request) }
            #expect(error.kind == .authenticationFailed, "\(host)")
            #expect(!"\(error)".contains("hidd"), "\(host)")
        }
    }

    @Test(
        "without one lets a chain continue",
        arguments: ["<html>", "[]", "{}", #"{"access_token":null}"#, #"{"error":"invalid_request"}"#]
    )
    func none(_ body: String) async throws {
        for host in Self.variables.keys.sorted() {
            let other = StaticTokenCredential(AccessToken("other", expiresOn: .distantFuture))
            let chain = ChainedTokenCredential(try credential(host, responding: body), other)
            #expect(try await chain.accessToken(for: request).value == "other", "\(host)")
        }
    }
}
