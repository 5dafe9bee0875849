// SPDX-License-Identifier: MIT

import ACSChat
import ACSEntraID
import ACSSMS
import Foundation
import RawServer
import StallLimit
import Testing

@testable import ACSCore

@Suite("A thousand calls at once on one client", .stallLimit)
struct LoadTests {
    @Test("are signed with keys that were valid, while the key is rotated")
    func rotatingKey() async throws {
        let watched = Watched()
        let ledger = Ledger(read: AccessKeys.generation) { generation in
            let credential = watched.object as? AccessKeyCredential
            #expect(throws: Never.self) { try credential?.update(key: AccessKeys.key(generation)) }
        }
        try await Crowd.run(ledger, response: FaultCall.message.response) { endpoint, options in
            let credential = try AccessKeyCredential(key: AccessKeys.key(0))
            watched.object = credential
            return (SMSClient(endpoint: endpoint, credential: credential, options: options), [credential])
        } call: { client in
            _ = try await client.send("Hello", from: "+18005551234", to: ["+14255550123"])
        }
    }

    @Test("send user tokens that had not expired, each of which was requested once")
    func userToken() async throws {
        let tokens = ExpiringTokens()
        let ledger = Ledger(changes: tokens.turns, read: tokens.generation)
        try await Crowd.run(ledger, response: .status(204)) { endpoint, options in
            let refresher = UserTokenRefresher(
                initialToken: nil,
                issuer: { await tokens.issue() },
                now: { tokens.now }
            )
            let credential = UserAccessTokenCredential(refresher)
            return (
                ChatClient(endpoint: endpoint, credential: credential, options: options),
                [refresher, credential.lifetime]
            )
        } call: { client in
            try await client.deleteThread(id: "19:x@thread.v2")
        }
        expectOneRefreshPerExpiry(tokens)
    }

    @Test("send the resource's tokens that had not expired, each of which was requested once")
    func resourceToken() async throws {
        let tokens = ExpiringTokens()
        let ledger = Ledger(changes: tokens.turns, read: tokens.generation)
        try await Crowd.run(ledger, response: FaultCall.message.response) { endpoint, options in
            let credential = CachingCredential(
                TokenCache(now: { tokens.now }, fetch: { _ in await tokens.issue() })
            )
            return (
                SMSClient(endpoint: endpoint, credential: credential, options: options),
                [credential, credential.cache]
            )
        } call: { client in
            _ = try await client.send("Hello", from: "+18005551234", to: ["+14255550123"])
        }
        expectOneRefreshPerExpiry(tokens)
    }

    private func expectOneRefreshPerExpiry(_ tokens: ExpiringTokens) {
        #expect(tokens.mostAtOnce == 1)
        #expect(tokens.issuedCount >= Rush.groups)
        // One to begin with.
        #expect(tokens.issuedCount <= tokens.turns.count + 1)
    }
}

/// Gets tokens as the credentials of Entra do.
private final class CachingCredential: TokenCredential {
    let cache: TokenCache

    init(_ cache: TokenCache) {
        self.cache = cache
    }

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await cache.token(for: request)
    }
}
