// SPDX-License-Identifier: MIT

import ACSTesting
import Foundation
import Logging
import ServiceLifecycle
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

/// Issues tokens by a script, at the time of a clock; closes the credential with the last one.
private final class ScriptedIssuer: Sendable {
    enum Turn {
        case token(life: Int)
        case failure
    }

    struct Failure: Error {}

    let clock: ManualClock
    private let turns: Mutex<ArraySlice<Turn>>
    private let credential = Mutex<UserAccessTokenCredential?>(nil)

    init(_ turns: [Turn], clock: ManualClock = ManualClock(skippingWaits: true)) {
        self.turns = .init(turns[...])
        self.clock = clock
    }

    var now: Date { Date(timeIntervalSince1970: 1_000_000 + clock.now.offset / .seconds(1)) }

    func credential(initialToken: AccessToken? = nil) -> UserAccessTokenCredential {
        let refresher = UserTokenRefresher(
            initialToken: initialToken,
            issuer: { try self.issue() },
            now: { self.now }
        )
        let credential = UserAccessTokenCredential(refresher, clock: clock)
        self.credential.withLock { $0 = credential }
        return credential
    }

    private func issue() throws -> AccessToken {
        let (turn, isLast) = turns.withLock { ($0.popFirst(), $0.isEmpty) }
        if isLast { credential.withLock { $0 }?.close() }
        guard case .token(let life) = turn else { throw Failure() }
        return AccessToken("token-\(clock.waits.count)", expiresOn: now.addingTimeInterval(TimeInterval(life)))
    }
}

@Suite("A running user access token credential", .stallLimit)
struct UserAccessTokenRunTests {
    @Test("fetches the first token at once, and each next one ten minutes before the current one expires")
    func proactive() async throws {
        let issuer = ScriptedIssuer([.token(life: 3600), .token(life: 3600), .token(life: 3600)])
        try await issuer.credential().run()
        #expect(issuer.clock.waits == [.zero, .seconds(3000), .seconds(3000)])
    }

    @Test("refreshes a short-lived token halfway through its validity")
    func halving() async throws {
        let issuer = ScriptedIssuer([.token(life: 480), .token(life: 600), .token(life: 60)])
        try await issuer.credential().run()
        #expect(issuer.clock.waits == [.zero, .seconds(240), .seconds(300)])
    }

    @Test("waits for the end of the initial token's quiet time")
    func initialToken() async throws {
        let issuer = ScriptedIssuer([.token(life: 3600)])
        let token = AccessToken("initial", expiresOn: issuer.now.addingTimeInterval(1000))
        try await issuer.credential(initialToken: token).run()
        #expect(issuer.clock.waits == [.seconds(400)])
    }

    @Test("looks at a token that never expires once a day")
    func endlessToken() async throws {
        // A clock that skips waits could reach the year 4001 before this test looks.
        let issuer = ScriptedIssuer([], clock: ManualClock())
        let credential = issuer.credential(initialToken: AccessToken("initial", expiresOn: .distantFuture))
        let running = Task { try await credential.run() }
        for _ in 0..<3 { #expect(try await issuer.clock.advanceToNextSleeper() == .seconds(86_400)) }
        credential.close()
        try await running.value
    }

    @Test("retries half a minute after a failure")
    func failure() async throws {
        let issuer = ScriptedIssuer([.failure, .failure, .token(life: 3600), .token(life: 3600)])
        try await issuer.credential().run()
        #expect(issuer.clock.waits == [.zero, .seconds(30), .seconds(30), .seconds(3000)])
    }

    @Test("does not request tokens without end if they expire at once")
    func endless() async throws {
        let issuer = ScriptedIssuer([.token(life: 1), .token(life: 1), .token(life: 1)])
        try await issuer.credential().run()
        #expect(issuer.clock.waits == [.zero, .seconds(1), .seconds(1)])
    }

    @Test("ends with CancellationError when its task is cancelled")
    func cancelled() async throws {
        let credential = try UserAccessTokenCredential(token: "opaque")
        let task = Task { try await credential.run() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("returns at once if the credential is already closed, also with a fixed token")
    func closedBefore() async throws {
        let credential = try UserAccessTokenCredential(token: "opaque")
        credential.close()
        try await credential.run()
        let error = await #expect(throws: ACSError.self) { try await credential.token() }
        #expect(error?.kind == .credentialUnavailable)
    }

    @Test("ends when the credential is closed, and no copy returns a token then")
    func closed() async throws {
        let issuer = ScriptedIssuer([.token(life: 3600)])
        let credential = issuer.credential()
        let copy = credential
        try await credential.run()
        let error = await #expect(throws: ACSError.self) { try await copy.token() }
        #expect(error?.kind == .credentialUnavailable)
    }

    /// As the documentation of `run()` has it.
    private struct FreshTokens: Service {
        let credential: UserAccessTokenCredential
        let begun = Counter(reaching: 1)

        func run() async throws {
            try await withGracefulShutdownHandler {
                begun.increment()
                try await credential.run()
            } onGracefulShutdown: {
                credential.close()
            }
        }
    }

    @Test("ends with the services beside it when they are shut down gracefully")
    func gracefulShutdown() async throws {
        let service = FreshTokens(credential: try UserAccessTokenCredential(token: "opaque"))
        let group = ServiceGroup(services: [service], logger: Logger(label: "test"))
        async let end: Void = group.run()
        await service.begun.wait()
        await group.triggerGracefulShutdown()
        try await end
    }

    @Test("leaves the next token to a call that got it first")
    func gotMeanwhile() async throws {
        let clock = ManualClock()
        let issued = Counter()
        let now: @Sendable () -> Date = { Date(timeIntervalSince1970: clock.now.offset / .seconds(1)) }
        let refresher = UserTokenRefresher(
            initialToken: AccessToken("initial", expiresOn: now() + 700),
            issuer: {
                issued.increment()
                return AccessToken("token-\(issued.value)", expiresOn: now() + 3600)
            },
            now: now
        )
        let credential = UserAccessTokenCredential(refresher, clock: clock)
        async let end: Void = credential.run()
        try await clock.waitForSleepers(1)
        #expect(try await credential.token(lasting: .seconds(800)).value == "token-1")
        try await clock.advanceToNextSleeper()
        // Ten minutes before the end of that one.
        #expect(try await clock.advanceToNextSleeper() == .seconds(2900))
        try await clock.waitForSleepers(1)
        #expect(issued.value == 2)
        credential.close()
        try await end
    }
}
