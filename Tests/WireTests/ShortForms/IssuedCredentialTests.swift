// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSIdentity
import ACSTesting
import Foundation
import StallLimit
import Testing
import TransportKinds
import WireServer

@Suite("A credential that Identity issues for a user", .stallLimit)
struct IssuedCredentialTests {
    /// How often two uses of a credential issue a token that lives for ten minutes.
    ///
    /// - Parameter needed: How long the token must last, in seconds.
    private func issues(needed: Int) async throws -> [String] {
        let expiry = Date(timeIntervalSinceNow: 600).formatted(.iso8601)
        let response = WireResponse.json(200, #"{"token": "{token}", "expiresOn": "\#(expiry)"}"#)
        return try await WireServer.run(responding: [response, response]) { server in
            let identity = try Resource(server, .asyncHTTPClient).identity
            let credential = identity.credential(for: WireCall.ada, scopes: [.chat])
            #expect(server.requests.isEmpty, "nothing is issued before the first use")
            for _ in 1...2 {
                #expect(try await credential.token(for: [.chat], lasting: .seconds(needed)).value == UserToken.accepted)
            }
            #expect(server.refusals == [])
            return server.requests.map { "\($0.method) \($0.path.suffix(18))" }
        }
    }

    @Test("issues its token at first use, and caches it")
    func firstUse() async throws {
        #expect(try await issues(needed: 120) == ["POST /:issueAccessToken"])
    }

    @Test("is not issued again for each call if a token must be valid for longer than the service's are")
    func shortLived() async throws {
        #expect(try await issues(needed: 660) == ["POST /:issueAccessToken"])
    }

    @Test("says why the service issues none")
    func refused() async throws {
        let refusal = WireResponse.json(404, #"{"error": {"code": "IdentityNotFound", "message": "No such user."}}"#)
        let identity = try Resource.responding([refusal]).identity
        let credential = identity.credential(for: WireCall.ada, scopes: [.chat])
        let error = await #expect(throws: ACSError.self) { try await credential.token() }
        #expect(error?.kind == .notFound)
        #expect(error?.code == "IdentityNotFound")
        #expect(error?.operation == "IdentityClient.issueAccessToken")
    }

    @Test("that can't be issued leaves no doubt that the call itself was not sent")
    func refusedCall() async throws {
        let refusal = WireResponse.json(404, #"{"error": {"code": "IdentityNotFound", "message": "No such user."}}"#)
        let credential = try Resource.responding([refusal]).identity.credential(for: WireCall.ada, scopes: [.chat])
        let transport = ScriptedTransport()
        let chat = ChatClient(endpoint: try .testing, credential: credential, options: .testing(transport))
        let error = await #expect(throws: ACSError.self) { try await chat.deleteThread(id: "19:x@thread.v2") }
        #expect(error?.kind == .credentialUnavailable)
        #expect(error?.operation == "ChatClient.deleteThread")
        #expect(error?.status == nil)
        #expect(error?.wasSent == .no)
        #expect((error?.underlying as? ACSError)?.kind == .notFound)
        #expect(transport.requests.isEmpty)
    }
}
