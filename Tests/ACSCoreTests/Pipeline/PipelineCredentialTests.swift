// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import Logging
import RawServer
import Synchronization
import Testing

/// Notes what it is asked for.
private final class RecordingCredential: TokenCredential {
    let asked = Mutex<[TokenRequest]>([])

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        asked.withLock { $0.append(request) }
        return AccessToken("entra-secret", expiresOn: .distantFuture)
    }
}

/// Keeps every line with its metadata as text.
private struct RecordingLogHandler: LogHandler {
    final class Lines: Sendable {
        let text = Mutex<[String]>([])
    }

    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.text.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
    }
}

@Suite(.timeLimit(.minutes(1)))
struct PipelineCredentialTests {
    private func pipeline(_ server: RawServer, user token: String) throws -> ClientPipeline {
        var service = ServiceConfiguration.test
        service.tokenScopes = [.chat]
        return ClientPipeline(
            service,
            endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
            credential: try UserAccessTokenCredential(token: token),
            options: .init()
        )
    }

    @Test("A token credential is asked for the service's scope, and its token goes along unsigned")
    func bearer() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let credential = RecordingCredential()
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
                credential: credential,
                options: .init()
            )
            try await pipeline.call(.read, returning: .empty(204), options: .init())
            let scopes = credential.asked.withLock { $0.map(\.scopes) }
            #expect(scopes == [["https://communication.azure.com//.default"]])
            let seen = try #require(server.requests.first)
            #expect(seen.values(of: "Authorization") == ["Bearer entra-secret"])
            #expect(seen["x-ms-return-client-request-id"] == nil)
            #expect(seen["x-ms-content-sha256"] == nil)
        }
    }

    @Test("A user's token goes along; one without the scope is refused before anything is sent")
    func userToken() async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            try await pipeline(server, user: "opaque").call(.read, returning: .empty(204), options: .init())
            #expect(server.requests.first?.values(of: "Authorization") == ["Bearer opaque"])

            let claims = Data(#"{"acsScope":"voip","exp":4102444800}"#.utf8).base64EncodedString()
            let pipeline = try pipeline(server, user: "e30.\(claims.replacing("=", with: "")).c2ln")
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .wrongCredential)
            #expect(error.operation == "TestClient.read")
            #expect(error.wasSent == .no)
            #expect(server.requests.count == 1)
        }
    }

    @Test("A credential of the wrong kind that a cast let through is refused, and so is a refusing pipeline")
    func wrongKind() async throws {
        let credential: any Sendable = try UserAccessTokenCredential(token: "opaque")
        if let smuggled = credential as? any ResourceCredential {
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("https://contoso.example"),
                credential: smuggled,
                options: .init()
            )
            let error = try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
            #expect(error.kind == .wrongCredential)
        }
        let refusing = ClientPipeline.refusing(.test)
        let error = try await failure { try await refusing.call(.read, returning: .empty(204), options: .init()) }
        #expect(error.kind == .wrongCredential)
    }

    @Test("Logs hold no credential, no path and no body, and name the operation")
    func logs() async throws {
        try await RawServer.run({ _, number in .status(number == 0 ? 204 : 404, number == 0 ? "" : "private") }) {
            server in
            let lines = RecordingLogHandler.Lines()
            let pipeline = try makePipeline(server) {
                $0.logger = Logger(label: "test") { _ in RecordingLogHandler(lines: lines) }
            }
            let operation = ServiceOperation("T.t", .post, "/users/\("8:acs:ada", named: "id")").query("q", "private")
            let body = RequestBody.json(["private": "private"])
            let options = CallOptions(headers: ["X-Own": "private"], loggerMetadata: ["job": "42"])
            try await pipeline.call(operation, body: body, returning: .empty(204), options: options)
            _ = try await failure {
                try await pipeline.call(operation, body: body, returning: .empty(204), options: options)
            }
            let text = lines.text.withLock { $0 }
            #expect(text.count == 5)
            #expect(text.allSatisfy { $0.contains("T.t") && $0.contains("42") })
            #expect(text.last?.hasPrefix("info Failed") == true)
            for secret in ["private", "ada", "HMAC", "Signature"] {
                #expect(!text.joined().contains(secret), "\(secret)")
            }
        }
    }

    @Test("The id of the first element is the caller's, the others are made from it, the same each time")
    func identities() {
        let options = CallOptions(idempotencyID: "job-1")
        #expect(options.identity(at: 0).id == "job-1")
        #expect(options.identity(at: 1).id == options.identity(at: 1).id)
        #expect(Set((0..<100).map { options.identity(at: $0).id }).count == 100)
        #expect(UUID(uuidString: options.identity(at: 1).id) != nil)
        #expect(CallOptions().identity(at: 0).id != CallOptions().identity(at: 0).id)
    }
}
