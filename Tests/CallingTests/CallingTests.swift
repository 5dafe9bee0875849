// SPDX-License-Identifier: MIT

import ACSCalling
import ACSCore
import AzureCommunicationCalling
import Foundation
import StallLimit
import Synchronization
import Testing
import WireServer

@Suite("A calling client", .stallLimit)
struct CallingTests {
    private func token(of agent: CallAgent) async throws -> String? {
        try await withCheckedThrowingContinuation { continuation in
            agent.credential.token { token, error in
                if let error { continuation.resume(throwing: error) } else { continuation.resume(returning: token) }
            }
        }
    }

    @Test("supplies the framework with one token for as long as it is valid")
    func first() async throws {
        let issued = Mutex(0)
        let backend = Backend {
            issued.withLock { $0 += 1 }
            return UserToken.accepted
        }
        let agent = try await makeCallAgent(backend: backend)
        for _ in 1...2 { #expect(try await token(of: agent) == UserToken.accepted) }
        #expect(issued.withLock { $0 } == 1)
    }

    @Test("supplies a new token whenever the framework requests one, ten minutes before the current one expires")
    func fresh() async throws {
        let now = Int(Date().timeIntervalSince1970)
        let soon = [60, 300, 590].map { UserToken.make(scopes: "voip", expiry: now + $0) }
        let turns = Mutex((soon + [UserToken.accepted])[...])
        let backend = Backend { try #require(turns.withLock { $0.popFirst() }) }
        // The agent begins with the first, which is never good enough to be used.
        let agent = try await makeCallAgent(backend: backend)
        var given: [String?] = []
        for _ in 1...4 { given.append(try await token(of: agent)) }
        #expect(given == [soon[1], soon[2], UserToken.accepted, UserToken.accepted])
    }

    @Test(
        "accepts a token that allows calls or joining them, or states nothing",
        arguments: ["voip", "chat,voip.join"]
    )
    func allowed(_ scopes: String) async throws {
        let calling = CallingClient(credential: try UserAccessTokenCredential(token: UserToken.make(scopes: scopes)))
        #expect(try await calling.initialToken == UserToken.make(scopes: scopes))
        let opaque = CallingClient(credential: try UserAccessTokenCredential(token: "opaque"))
        #expect(try await opaque.initialToken == "opaque")
    }

    @Test("refuses a token for Chat alone, at the start and when the framework requests one")
    func wrongScope() async throws {
        let calling = CallingClient(credential: try UserAccessTokenCredential(token: UserToken.make(scopes: "chat")))
        let error = await #expect(throws: ACSError.self) { try await calling.initialToken }
        #expect(error?.kind == .wrongCredential)
        let refused = await withCheckedContinuation { continuation in
            calling.tokenRefresher { token, error in continuation.resume(returning: token == nil ? error : nil) }
        }
        #expect((refused as? ACSError)?.kind == .wrongCredential)
    }

    @Test("passes the app's own failure to the framework")
    func failure() async throws {
        struct Offline: Error {}
        let calling = CallingClient(credential: UserAccessTokenCredential { () -> String in throw Offline() })
        let refused = await withCheckedContinuation { continuation in
            calling.tokenRefresher { _, error in continuation.resume(returning: error) }
        }
        #expect((refused as? ACSError)?.underlying is Offline)
    }
}
