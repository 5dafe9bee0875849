// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing

/// Records its requests.
private final class RecordingCredential: TokenCredential {
    let asked = Mutex<[TokenRequest]>([])

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        asked.withLock { $0.append(request) }
        return AccessToken("entra-secret", expiresOn: .distantFuture)
    }
}

@Suite(.stallLimit)
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

    @Test("A token credential is called with the service's scope, and its token is sent unsigned")
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

    @Test("A user's token is sent; one without the scope is refused before anything is sent")
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

    @Test("A credential of the wrong kind that a cast accepted is refused, and so is a refusing pipeline")
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

    @Test("The id of the first element is the caller's; the others are derived from it, the same each time")
    func identities() {
        let options = CallOptions(idempotencyID: "job-1")
        #expect(options.identity(at: 0).id == "job-1")
        #expect(options.identity(at: 1).id == options.identity(at: 1).id)
        #expect(Set((0..<100).map { options.identity(at: $0).id }).count == 100)
        #expect(UUID(uuidString: options.identity(at: 1).id) != nil)
        #expect(CallOptions().identity(at: 0).id != CallOptions().identity(at: 0).id)
    }
}
