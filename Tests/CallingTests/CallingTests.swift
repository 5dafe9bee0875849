// SPDX-License-Identifier: MIT

import ACSCalling
import ACSCore
import AzureCommunicationCalling
import Foundation
import Synchronization
import Testing
import WireServer

@Suite("A calling client", .timeLimit(.minutes(1)))
struct CallingTests {
    /// The line that an app writes.
    private func makeAgent(_ calling: CallingClient) async throws -> CallAgent {
        try await CallClient().createCallAgent(
            userCredential: CommunicationTokenCredential(
                withOptions: .init(
                    initialToken: calling.initialToken,
                    refreshProactively: true,
                    tokenRefresher: calling.tokenRefresher
                )
            )
        )
    }

    private func token(of agent: CallAgent) async throws -> String? {
        try await withCheckedThrowingContinuation { continuation in
            agent.credential.token { token, error in
                if let error { continuation.resume(throwing: error) } else { continuation.resume(returning: token) }
            }
        }
    }

    @Test("gives the framework its first token, and a fresh one whenever the framework asks")
    func fresh() async throws {
        let issued = Mutex(0)
        let credential = UserAccessTokenCredential {
            let number = issued.withLock { count in
                count += 1
                return count
            }
            // One minute is less than a call needs, so that each use asks for the next token.
            return UserToken.make(scopes: "voip", expiry: Int(Date().timeIntervalSince1970) + 60 + number)
        }
        let agent = try await makeAgent(CallingClient(credential: credential))
        let first = try await token(of: agent)
        let second = try await token(of: agent)
        let third = try await token(of: agent)
        #expect(Set([first, second, third]).count == 3)
        #expect(issued.withLock { $0 } == 3)
    }

    @Test("takes a token that allows calls or joining them, or states nothing", arguments: ["voip", "chat,voip.join"])
    func allowed(_ scopes: String) async throws {
        let calling = CallingClient(credential: try UserAccessTokenCredential(token: UserToken.make(scopes: scopes)))
        #expect(try await calling.initialToken == UserToken.make(scopes: scopes))
        let opaque = CallingClient(credential: try UserAccessTokenCredential(token: "opaque"))
        #expect(try await opaque.initialToken == "opaque")
    }

    @Test("refuses a token for Chat alone, at the start and when the framework asks")
    func wrongScope() async throws {
        let calling = CallingClient(credential: try UserAccessTokenCredential(token: UserToken.make(scopes: "chat")))
        let error = await #expect(throws: ACSError.self) { try await calling.initialToken }
        #expect(error?.kind == .wrongCredential)
        let refused = await withCheckedContinuation { continuation in
            calling.tokenRefresher { token, error in continuation.resume(returning: token == nil ? error : nil) }
        }
        #expect((refused as? ACSError)?.kind == .wrongCredential)
    }

    @Test("hands the app's own failure to the framework")
    func failure() async throws {
        struct Offline: Error {}
        let calling = CallingClient(credential: UserAccessTokenCredential { () -> String in throw Offline() })
        let refused = await withCheckedContinuation { continuation in
            calling.tokenRefresher { _, error in continuation.resume(returning: error) }
        }
        #expect((refused as? ACSError)?.underlying is Offline)
    }
}
