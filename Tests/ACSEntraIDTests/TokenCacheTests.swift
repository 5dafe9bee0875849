// SPDX-License-Identifier: MIT

import Callers
import Foundation
import StallLimit
import Synchronization
import Testing

@testable import ACSEntraID

/// Issues numbered tokens, and lets a test decide when each one arrives.
private final class GatedIssuer: Sendable {
    private struct State {
        var now = testNow
        var asked: [TokenRequest] = []
        var waiting: [CheckedContinuation<AccessToken, any Error>] = []
        var watchers: [(Int, CheckedContinuation<Void, Never>)] = []
        var standing: AccessToken?
    }

    struct Failure: Error {}

    private let state = Mutex(State())

    var now: Date { state.withLock { $0.now } }
    var asked: [TokenRequest] { state.withLock { $0.asked } }

    func advance(by seconds: TimeInterval) { state.withLock { $0.now += seconds } }

    func token(for request: TokenRequest) async throws -> AccessToken {
        try await withCheckedThrowingContinuation { continuation in
            let ready = state.withLock { state in
                state.asked.append(request)
                if let standing = state.standing {
                    continuation.resume(returning: standing)
                } else {
                    state.waiting.append(continuation)
                }
                let ready = state.watchers.filter { $0.0 <= state.asked.count }
                state.watchers.removeAll { $0.0 <= state.asked.count }
                return ready
            }
            for watcher in ready { watcher.1.resume() }
        }
    }

    /// Waits until this many tokens have been requested.
    func waitForRequests(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.asked.count >= count { return true }
                state.watchers.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    /// Responds to the oldest request.
    func issue(_ value: String, life: TimeInterval = 3600, refreshIn: TimeInterval? = nil) {
        let (continuation, now) = state.withLock { ($0.waiting.removeFirst(), $0.now) }
        continuation.resume(
            returning: AccessToken(
                value,
                expiresOn: now + life,
                refreshOn: refreshIn.map { now + $0 }
            )
        )
    }

    /// Responds to the waiting requests, and to all later ones.
    func issueAll(_ value: String) {
        let (waiting, token) = state.withLock { state in
            let token = AccessToken(value, expiresOn: state.now + 3600)
            state.standing = token
            defer { state.waiting = [] }
            return (state.waiting, token)
        }
        for continuation in waiting { continuation.resume(returning: token) }
    }

    func fail(_ error: any Error = Failure()) {
        state.withLock { $0.waiting.removeFirst() }.resume(throwing: error)
    }
}

@Suite("A cache of tokens", .stallLimit)
struct TokenCacheTests {
    private let issuer = GatedIssuer()
    private let cache: TokenCache

    init() {
        cache = TokenCache(now: { [issuer] in issuer.now }, fetch: { [issuer] in try await issuer.token(for: $0) })
    }

    /// Gets the first token.
    private func fill(_ value: String, life: TimeInterval = 3600, refreshIn: TimeInterval? = nil) async throws {
        async let token = cache.token(for: request)
        await issuer.waitForRequests(issuer.asked.count + 1)
        issuer.issue(value, life: life, refreshIn: refreshIn)
        _ = try await token
    }

    @Test("fetches once for concurrent callers")
    func singleFlight() async throws {
        let callers = (0..<20).map { _ in Task { try await cache.token(for: request).value } }
        await issuer.waitForRequests(1)
        issuer.issue("a")
        for caller in callers { #expect(try await caller.value == "a") }
        #expect(issuer.asked.count == 1)
    }

    @Test("has a token for each scope, tenant and set of claims")
    func keys() async throws {
        let requests = [
            request, TokenRequest(scopes: ["other"]), TokenRequest(scopes: request.scopes, tenantID: "t"),
            TokenRequest(scopes: request.scopes, claims: "{}"),
        ]
        for round in 0..<2 {
            for (index, request) in requests.enumerated() {
                async let token = cache.token(for: request)
                if round == 0 {
                    await issuer.waitForRequests(index + 1)
                    issuer.issue("token-\(index)")
                }
                #expect(try await token.value == "token-\(index)")
            }
        }
        #expect(issuer.asked == requests)
    }

    @Test("continues for the others when the caller that began is cancelled")
    func cancellation() async throws {
        let callers = await start(3) { [cache] in try await cache.token(for: request).value }
        await issuer.waitForRequests(1)
        callers[0].cancel()
        await #expect(throws: CancellationError.self) { try await callers[0].value }
        issuer.issueAll("a")
        for caller in callers[1...] { #expect(try await caller.value == "a") }
        #expect(issuer.asked.count == 1)
    }

    @Test("fetches the next token five minutes before the current one expires, and returns the current one meanwhile")
    func early() async throws {
        try await fill("a")
        issuer.advance(by: 3299)
        #expect(try await cache.token(for: request).value == "a")
        issuer.advance(by: 2)
        for _ in 0..<2 { #expect(try await cache.token(for: request).value == "a") }
        await issuer.waitForRequests(2)
        issuer.issue("b")
        try await waitForToken("b")
    }

    /// Asks until the early request has brought the token.
    private func waitForToken(_ value: String) async throws {
        while try await cache.token(for: request).value != value { await Task.yield() }
    }

    @Test("fetches the next token when the issuer says")
    func refreshOn() async throws {
        try await fill("a", refreshIn: 1000)
        issuer.advance(by: 1000)
        #expect(try await cache.token(for: request).value == "a")
        await issuer.waitForRequests(2)
        issuer.issue("b")
        try await waitForToken("b")
    }

    @Test("keeps the current token while an early request has no response, and when it fails")
    func earlyFailure() async throws {
        try await fill("a")
        issuer.advance(by: 3400)
        for _ in 0..<3 { #expect(try await cache.token(for: request).value == "a") }
        await issuer.waitForRequests(2)
        issuer.fail()
        for _ in 0..<3 { #expect(try await cache.token(for: request).value == "a") }
        #expect(issuer.asked.count == 2)
    }

    @Test("fails when the last token has expired, and requests another for the next caller")
    func lateFailure() async throws {
        try await fill("a")
        issuer.advance(by: 3600)
        let failing = Task { try await cache.token(for: request) }
        await issuer.waitForRequests(2)
        issuer.fail()
        await #expect(throws: GatedIssuer.Failure.self) { try await failing.value }
        async let next = cache.token(for: request)
        await issuer.waitForRequests(3)
        issuer.issue("b")
        #expect(try await next.value == "b")
    }

    @Test("pauses an issuer for as long as it asks, also when other tokens are requested meanwhile")
    func issuerPause() async throws {
        let failing = Task { try await cache.token(for: request) }
        await issuer.waitForRequests(1)
        issuer.fail(ACSError(.authenticationFailed, message: "Busy.", retryAfter: .seconds(60)))
        await #expect(throws: ACSError.self) { try await failing.value }
        async let other = cache.token(for: TokenRequest(scopes: ["other"]))
        await issuer.waitForRequests(2)
        issuer.issue("other")
        #expect(try await other.value == "other")
        issuer.advance(by: 20)
        let error = await #expect(throws: ACSError.self) { try await cache.token(for: request) }
        #expect(error?.retryAfter == .seconds(40))
        #expect(issuer.asked.count == 2)
        issuer.advance(by: 40)
        async let token = cache.token(for: request)
        await issuer.waitForRequests(3)
        issuer.issue("a")
        #expect(try await token.value == "a")
    }

    @Test("fetches another token, once for all callers, if the service has refused the cached one")
    func refused() async throws {
        try await fill("a")
        var renewal = request
        renewal.requiresNewToken = true
        let callers = await start(3) { [cache, renewal] in try await cache.token(for: renewal).value }
        await issuer.waitForRequests(2)
        issuer.issue("b")
        for caller in callers { #expect(try await caller.value == "b") }
        #expect(try await cache.token(for: request).value == "b")
        #expect(issuer.asked == [request, request])
    }

    @Test("leaves no token that is to be forgotten")
    func forget() async throws {
        try await fill("a")
        cache.forget(request)
        try await fill("b")
        #expect(try await cache.token(for: request).value == "b")
    }

    @Test("keeps one request in flight for a token that expired long ago, whatever else is requested meanwhile")
    func idle() async throws {
        try await fill("a")
        issuer.advance(by: 8000)
        let callers = await start(1) { [cache] in try await cache.token(for: request).value }
        await issuer.waitForRequests(2)
        issuer.advance(by: 8000)
        let other = await start(1) { [cache] in try await cache.token(for: TokenRequest(scopes: ["other"])).value }
        await issuer.waitForRequests(3)
        let later = await start(1) { [cache] in try await cache.token(for: request).value }
        issuer.issueAll("b")
        for caller in callers + other + later { #expect(try await caller.value == "b") }
        #expect(issuer.asked.count == 3)
    }

    @Test("caches the tokens of several claims, for clients that share it and were challenged separately")
    func claims() async throws {
        for (index, claims) in ["1", "2"].enumerated() {
            async let token = cache.token(for: TokenRequest(scopes: request.scopes, claims: claims))
            await issuer.waitForRequests(index + 1)
            issuer.issue(claims)
            #expect(try await token.value == claims)
        }
        for claims in ["1", "2", "1"] {
            let asked = TokenRequest(scopes: request.scopes, claims: claims)
            #expect(try await cache.token(for: asked).value == claims)
        }
        #expect(issuer.asked.count == 2)
    }
}
