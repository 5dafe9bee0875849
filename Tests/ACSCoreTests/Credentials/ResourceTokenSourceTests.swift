// SPDX-License-Identifier: MIT

import Foundation
import Synchronization
import Testing

@testable import ACSCore

private final class ScriptedCredential: TokenCredential {
    let asked = Mutex<[TokenRequest]>([])
    private let response: @Sendable () throws -> String

    init(_ response: @escaping @Sendable () throws -> String) {
        self.response = response
    }

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        asked.withLock { $0.append(request) }
        return AccessToken(try response(), expiresOn: .distantFuture)
    }
}

struct ResourceTokenSourceTests {
    private struct Failure: Error {}

    private func failure(of response: @escaping @Sendable () throws -> String) async -> (any Error)? {
        let source = ResourceTokenSource(ScriptedCredential(response))
        return await #expect(throws: (any Error).self) { try await source.accessToken(for: "scope") }
    }

    @Test("The credential is called each time, because it caches its tokens itself")
    func asked() async throws {
        let credential = ScriptedCredential { "opaque" }
        let source = ResourceTokenSource(credential)
        for _ in 0..<3 { #expect(try await source.accessToken(for: "scope").value == "opaque") }
        #expect(credential.asked.withLock { $0 } == Array(repeating: TokenRequest(scopes: ["scope"]), count: 3))
    }

    @Test(
        "A user's token is refused each time, by either of its claims",
        arguments: [#"{"acsScope":"chat"}"#, #"{"skypeid":"acs:x"}"#]
    )
    func userToken(_ claims: String) async {
        let source = ResourceTokenSource(ScriptedCredential { makeToken(claims) })
        for _ in 0..<2 {
            let error = await #expect(throws: ACSError.self) { try await source.accessToken(for: "scope") }
            #expect(error?.kind == .wrongCredential)
        }
    }

    @Test("A token that is not valid in a header is refused", arguments: ["", "a b", "a\r\nX-Evil: 1"])
    func header(_ token: String) async {
        #expect((await failure { token } as? ACSError)?.kind == .credentialUnavailable)
    }

    @Test("A credential's own error is the underlying one, also if it cancels itself; our own errors are unchanged")
    func errors() async {
        let wrapped = await failure { throw Failure() } as? ACSError
        #expect(wrapped?.kind == .credentialUnavailable)
        #expect(wrapped?.underlying is Failure)
        #expect(wrapped?.message == "ScriptedCredential did not return a token.")
        #expect((await failure { throw ACSError(.forbidden, message: "No.") } as? ACSError)?.kind == .forbidden)
        let givenUp = await failure { throw CancellationError() } as? ACSError
        #expect(givenUp?.kind == .credentialUnavailable)
        #expect(givenUp?.underlying is CancellationError)
    }

    private let challenge = BearerChallenge(#"Bearer error="insufficient_claims", claims="eyJhIjoxfQ""#)

    @Test("Claims are repeated with each later request; the same ones after a token that has them request a new token")
    func repeatedClaims() async throws {
        let challenge = try #require(challenge)
        let numbers = Counter()
        let credential = ScriptedCredential {
            numbers.increment()
            return "token-\(numbers.value)"
        }
        let source = ResourceTokenSource(credential)
        let plain = try await source.accessToken(for: "scope")
        let first = try await source.accessToken(for: "scope", after: (plain, challenge))
        // Another call was refused with the token from before.
        _ = try await source.accessToken(for: "scope", after: (plain, challenge))
        _ = try await source.accessToken(for: "scope", after: (first, challenge))
        let last = try await source.accessToken(for: "scope")
        _ = try await source.accessToken(for: "scope", after: (last, challenge))
        let asked = credential.asked.withLock { $0 }
        #expect(asked.map(\.claims) == [nil] + Array(repeating: #"{"a":1}"#, count: 5))
        #expect(asked.map(\.requiresNewToken) == [false, false, false, false, false, true])
    }

    @Test("Claims that the credential can't have are not demanded of it again")
    func impossibleClaims() async throws {
        let challenge = try #require(challenge)
        let isSignedIn = Mutex(true)
        let credential = ScriptedCredential {
            guard isSignedIn.withLock({ $0 }) else { throw ACSError(.credentialUnavailable, message: "Sign in.") }
            return "token"
        }
        let source = ResourceTokenSource(credential)
        let token = try await source.accessToken(for: "scope")
        isSignedIn.withLock { $0 = false }
        await #expect(throws: ACSError.self) {
            try await source.accessToken(for: "scope", after: (token, challenge))
        }
        isSignedIn.withLock { $0 = true }
        _ = try await source.accessToken(for: "scope")
        #expect(credential.asked.withLock { $0.map(\.claims) } == [nil, #"{"a":1}"#, nil])
    }
}
