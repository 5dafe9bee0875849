// SPDX-License-Identifier: MIT

import ACSTesting
import Crypto
import Foundation
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

@Suite("A resource in a sovereign cloud", .stallLimit)
struct SovereignCloudTests {
    /// Records the requested scopes.
    private final class Credential: TokenCredential {
        let scopes = Mutex<[String]>([])

        func accessToken(for request: TokenRequest) async throws -> AccessToken {
            scopes.withLock { $0 += request.scopes }
            return AccessToken("entra-token", expiresOn: .distantFuture)
        }
    }

    private static let hosts = ["contoso.communication.azure.us", "contoso.usgov.communication.azure.us"]
    private static let publicScope = "https://communication.azure.com//.default"
    private static let scope = "https://communication.azure.us/.default"

    private let transport = ScriptedTransport()
    private let credential = Credential()

    private func pipeline(_ host: String = hosts[0], scope: String? = nil) throws -> ClientPipeline {
        var options = ClientOptions.testing(transport)
        options.entraScope = scope
        return ClientPipeline(
            .test,
            endpoint: try Endpoint("https://\(host)"),
            credential: credential,
            options: options
        )
    }

    /// A call as the library states it, one whose client and one whose operation state another scope, a list, a
    /// long-running operation, and a preflight.
    private func callAll(_ pipeline: ClientPipeline) async throws {
        transport.onEvery(.get, "/things/7", response: .status(200))
        transport.onEvery(.get, "/", response: .status(404))
        transport.onEvery(.get, "/list", response: .json(200, #"{"value":[]}"#))
        transport.onEvery(.post, "/things", response: .accepted(monitor: "/operations/1"))
        transport.onEvery(.get, "/operations/1", response: .state("succeeded"))
        let own = ServiceOperation("TestClient.own", .get, "/things/7", entraScope: "own")
        let plan = LongRunningPlan<Void>(
            "TestClient.make",
            output: .nothing,
            monitor: { "/operations/\($0, named: "id")" }
        )
        try await pipeline.call(.read, returning: .empty(200), options: .init())
        try await pipeline.call(own, returning: .empty(200), options: .init())
        try await pipeline.overriding(entraScope: "client").call(.read, returning: .empty(200), options: .init())
        for try await _ in pipeline.pages(.init("TestClient.list", .get, "/list"), options: .init())
            as PagedSequence<Thing>
        {}
        try await pipeline.begin(.make, returning: .empty(202), following: plan, options: .init()).result()
        try await pipeline.preflight(options: .init())
    }

    @Test("gets tokens of the scope that the app sets, for every operation")
    func chosen() async throws {
        try await callAll(pipeline(scope: Self.scope))
        #expect(Set(credential.scopes.withLock { $0 }) == [Self.scope])
    }

    @Test("gets the public cloud's tokens if the app sets no scope: nothing is guessed", arguments: hosts)
    func unchosen(_ host: String) async throws {
        try await callAll(pipeline(host))
        #expect(Set(credential.scopes.withLock { $0 }) == [Self.publicScope, "own", "client"])
    }

    @Test("needs a scope that is not empty", arguments: ["", " \n"])
    func empty(_ scope: String) async throws {
        let pipeline = try pipeline(scope: scope)
        let error = try await failure { try await pipeline.call(.read, returning: .empty(200), options: .init()) }
        #expect(error.kind == .invalidArgument)
        #expect(transport.requests.isEmpty)
    }

    /// A pipeline with a key.
    private func keyed(_ host: String) throws -> ClientPipeline {
        let text = "endpoint=https://\(host)/;accesskey=\(testKey)"
        return ClientPipeline(.test, connectionString: try ConnectionString(text), options: .testing(transport))
    }

    @Test("is signed for by its own host", arguments: hosts)
    func signing(_ host: String) async throws {
        transport.on(.get, "/things/7", response: .status(200))
        try await keyed(host).call(.read, returning: .empty(200), options: .init())
        let request = try #require(transport.requests.first)
        let date = try #require(request.header("x-ms-date"))
        let hash = try #require(request.header("x-ms-content-sha256"))
        let signed = "GET\n/things/7?api-version=2025-01-01\n\(date);\(host);\(hash)"
        let code = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: SymmetricKey(data: Data("key".utf8)))
        let text = Data(code).base64EncodedString()
        #expect(request.header("authorization")?.hasSuffix("Signature=\(text)") == true)
    }

    @Test("is trusted by its own links, and no other cloud's", arguments: hosts)
    func links(_ host: String) throws {
        let trust = ServiceLink.Trust(endpoint: try Endpoint("https://\(host)"), allowedHosts: [])
        #expect(try ServiceLink("https://\(host)/a", trust: trust).address.authority == host)
        for other in [
            "contoso.communication.azure.com", "communication.azure.us", "fabrikam.communication.azure.us",
            "\(host).example", "contoso.communication.azure.cn",
        ] {
            #expect(throws: ServiceLink.Refusal.self) { try ServiceLink("https://\(other)/a", trust: trust) }
        }
    }

    @Test("is not called by the public cloud's names in errors", arguments: [400, 401, 403, 404, 409, 429, 500, 307])
    func errors(_ status: Int) async throws {
        for pipeline in [try keyed(Self.hosts[0]), try pipeline()] {
            transport.onEvery(.get, "/things/7", response: .status(status))
            let error = try await failure { try await pipeline.call(.read, returning: .empty(200), options: .init()) }
            #expect(error.status == status)
            #expect(!"\(error)".contains("azure.com"))
        }
    }
}
