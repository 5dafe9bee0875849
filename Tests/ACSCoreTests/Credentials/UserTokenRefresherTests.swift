// SPDX-License-Identifier: MIT

import Callers
import Foundation
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

/// Issues numbered tokens for an hour at a time that the test sets, after a gate.
private final class Issuer: Sendable {
    struct Failure: Error {}

    let gate = Gate()
    let asked = Counter(reaching: 1)
    let seconds = Mutex<TimeInterval>(0)
    let fails = Mutex(false)
    let life = Mutex<TimeInterval>(3600)

    var now: Date { Date(timeIntervalSince1970: 1_000_000 + seconds.withLock { $0 }) }

    func refresher(initialLife: TimeInterval? = nil) -> UserTokenRefresher {
        UserTokenRefresher(
            initialToken: initialLife.map { AccessToken("initial", expiresOn: now.addingTimeInterval($0)) },
            issuer: { try await self.issue() },
            now: { self.now }
        )
    }

    private func issue() async throws -> AccessToken {
        asked.increment()
        let number = asked.value
        await gate.pass()
        if fails.withLock({ $0 }) { throw Failure() }
        let end = now.addingTimeInterval(life.withLock { $0 })
        return AccessToken("token \(number)".replacing(" ", with: "-"), expiresOn: end)
    }
}

@Suite(.stallLimit)
struct UserTokenRefresherTests {
    private let issuer = Issuer()

    @Test("Concurrent callers share one request, and all get its token")
    func singleFlight() async throws {
        let refresher = issuer.refresher()
        let callers = await start(100) { try await refresher.token().token.value }
        issuer.gate.open()
        for caller in callers { #expect(try await caller.value == "token-1") }
        #expect(issuer.asked.value == 1)
    }

    @Test("A failure is thrown to all waiting callers, and the next caller refreshes again")
    func failure() async throws {
        let refresher = issuer.refresher(initialLife: -1)
        issuer.fails.withLock { $0 = true }
        let callers = await start(10) { try await refresher.token().token.value }
        issuer.gate.open()
        for caller in callers {
            let error = await #expect(throws: ACSError.self) { try await caller.value }
            #expect(error?.underlying is Issuer.Failure)
        }
        #expect(issuer.asked.value == 1)
        issuer.fails.withLock { $0 = false }
        #expect(try await refresher.token().token.value == "token-2")
    }

    @Test("One caller can stop waiting, also the first, and the others get the token", arguments: [0, 1])
    func cancelOne(_ index: Int) async throws {
        let refresher = issuer.refresher()
        let callers = await start(3) { try await refresher.token().token.value }
        await issuer.asked.wait()
        callers[index].cancel()
        await #expect(throws: CancellationError.self) { try await callers[index].value }
        issuer.gate.open()
        for (place, caller) in callers.enumerated() where place != index {
            #expect(try await caller.value == "token-1")
        }
        #expect(issuer.asked.value == 1)
    }

    @Test(
        "A token with two minutes left is used, and one with less is refreshed",
        arguments: [(120, "initial"), (119, "token-1")]
    )
    func margin(_ left: Int, _ expected: String) async throws {
        issuer.gate.open()
        let refresher = issuer.refresher(initialLife: TimeInterval(left))
        #expect(try await refresher.token().token.value == expected)
    }

    @Test(
        "A token that was issued with less than the minimum is refreshed halfway through its validity",
        arguments: [
            (49, 120, "token-1"), (50, 120, "token-2"), (0, 121, "token-1"), (49, 3600, "token-1"),
            (50, 3600, "token-2"),
        ]
    )
    func shortLife(_ seconds: Int, _ life: Int, _ expected: String) async throws {
        issuer.gate.open()
        issuer.life.withLock { $0 = 100 }
        let refresher = issuer.refresher()
        _ = try await refresher.token()
        issuer.seconds.withLock { $0 = TimeInterval(seconds) }
        #expect(try await refresher.token(lasting: TimeInterval(life)).token.value == expected)
    }

    @Test(
        "The token is fetched again if the next one may be valid for long enough, and not for each call",
        arguments: [
            // Life of each token, seconds since the first, wanted life, tokens issued in ten calls at that time.
            (1800, 0, 3600, 1), (1800, 899, 3600, 1), (1800, 900, 3600, 2), (3600, 1, 3600, 1), (3630, 1, 3600, 1),
            (3631, 30, 3600, 1), (3631, 32, 3600, 2), (7200, 3600, 3600, 1), (7200, 3601, 3600, 2),
        ]
    )
    func lasting(_ life: Int, _ seconds: Int, _ wanted: Int, _ issued: Int) async throws {
        issuer.gate.open()
        issuer.life.withLock { $0 = TimeInterval(life) }
        let refresher = issuer.refresher()
        _ = try await refresher.token(lasting: TimeInterval(wanted))
        issuer.seconds.withLock { $0 = TimeInterval(seconds) }
        for _ in 0..<10 { _ = try await refresher.token(lasting: TimeInterval(wanted)) }
        #expect(issuer.asked.value == issued)
    }

    @Test("While the next token is fetched early, the others use the current one")
    func othersGoOn() async throws {
        let refresher = issuer.refresher(initialLife: 60)
        let first = await start(1) { try await refresher.token().token.value }
        #expect(try await refresher.token().token.value == "initial")
        issuer.gate.open()
        #expect(try await first[0].value == "token-1")
        #expect(issuer.asked.value == 1)
    }

    @Test("An early refresh that fails leaves the token that is still valid")
    func earlyFailure() async throws {
        issuer.gate.open()
        issuer.fails.withLock { $0 = true }
        let refresher = issuer.refresher(initialLife: 60)
        #expect(try await refresher.token().token.value == "initial")
        #expect(issuer.asked.value == 1)
        issuer.seconds.withLock { $0 = 60 }
        let error = await #expect(throws: ACSError.self) { try await refresher.token() }
        #expect(error?.kind == .credentialUnavailable)
    }

    @Test("Half a minute after a failed early refresh, the issuer is called again, and not before")
    func pause() async throws {
        issuer.gate.open()
        issuer.fails.withLock { $0 = true }
        let refresher = issuer.refresher(initialLife: 90)
        #expect(try await refresher.token().token.value == "initial")
        issuer.fails.withLock { $0 = false }
        issuer.seconds.withLock { $0 = 29 }
        #expect(try await refresher.token().token.value == "initial")
        #expect(issuer.asked.value == 1)
        issuer.seconds.withLock { $0 = 30 }
        #expect(try await refresher.token().token.value == "token-2")
    }

    @Test("If the token expires during a failing early refresh, the failure is thrown")
    func earlyFailureTooLate() async throws {
        issuer.fails.withLock { $0 = true }
        let refresher = issuer.refresher(initialLife: 60)
        let callers = await start(1) { try await refresher.token().token.value }
        issuer.seconds.withLock { $0 = 60 }
        issuer.gate.open()
        await #expect(throws: ACSError.self) { try await callers[0].value }
    }

    @Test("A caller that waits when the credential is closed still gets the token, and later ones do not")
    func closed() async throws {
        let credential = UserAccessTokenCredential(issuer.refresher())
        let callers = await start(1) { try await credential.token().value }
        await issuer.asked.wait()
        credential.close()
        issuer.gate.open()
        #expect(try await callers[0].value == "token-1")
        let error = await #expect(throws: ACSError.self) { try await credential.token() }
        #expect(error?.kind == .credentialUnavailable)
    }

    @Test("Only the cancelled caller gets CancellationError")
    func cancelledBefore() async throws {
        issuer.gate.open()
        let refresher = issuer.refresher()
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await refresher.token().token.value
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        #expect(try await refresher.token().token.value.hasPrefix("token-"))
    }
}
