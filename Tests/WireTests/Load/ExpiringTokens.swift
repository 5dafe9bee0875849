// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import RawServer
import Synchronization

/// Issues tokens that end when the time is turned on.
final class ExpiringTokens: Sendable {
    private struct State {
        var issued: Set<String> = []
        var running = 0
        var mostAtOnce = 0
    }

    private static let life: TimeInterval = 3600

    /// How often the time was turned on, by the life of a token each time.
    let turns = Tally()

    private let state = Mutex(State())

    var now: Date { Date(timeIntervalSince1970: 1_800_000_000 + Double(turns.count) * Self.life) }

    /// How many tokens there have been.
    var issuedCount: Int { state.withLock { $0.issued.count } }

    /// How many were being issued at the same time, at the most.
    var mostAtOnce: Int { state.withLock { $0.mostAtOnce } }

    func issue() async -> AccessToken {
        state.withLock { state in
            state.running += 1
            state.mostAtOnce = max(state.mostAtOnce, state.running)
        }
        // Time for others to come and ask.
        for _ in 0..<100 { await Task.yield() }
        let value = state.withLock { state in
            state.running -= 1
            let value = "token.\(turns.count).\(state.issued.count)"
            state.issued.insert(value)
            return value
        }
        return AccessToken(value, expiresOn: now.addingTimeInterval(Self.life))
    }

    /// The turn at which the token of a request was issued; `nil` for a token that was not issued at any of these.
    @Sendable func generation(of request: RawRequest, among turns: ClosedRange<Int>) -> Int? {
        guard let words = request["authorization"]?.split(separator: " "), words.count == 2, words[0] == "Bearer",
            state.withLock({ $0.issued.contains(String(words[1])) })
        else { return nil }
        return Int(words[1].split(separator: ".")[1]).flatMap { turns.contains($0) ? $0 : nil }
    }
}
