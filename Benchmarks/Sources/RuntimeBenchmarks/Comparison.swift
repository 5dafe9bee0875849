// SPDX-License-Identifier: MIT

/// How long two pieces of work take, measured in turn, so that whatever else the machine does meets both.
struct Comparison {
    /// The shortest of the rounds: whatever else the machine does makes a round longer, never shorter.
    let ours: Duration
    let peer: Duration

    var ratio: Double { ours / peer }

    /// Measures.
    ///
    /// - Parameters:
    ///   - rounds: How often each is measured; the first round of each is thrown away.
    ///   - repetitions: How often a round does the work.
    init(
        rounds: Int = 41,
        repetitions: Int,
        ours: () async throws -> Void,
        peer: () async throws -> Void
    ) async throws {
        var times: (ours: [Duration], peer: [Duration]) = ([], [])
        for round in 0...rounds {
            let oursTook = try await Self.time(repetitions, ours)
            let peerTook = try await Self.time(repetitions, peer)
            if round > 0 {
                times.ours.append(oursTook)
                times.peer.append(peerTook)
            }
        }
        self.ours = times.ours.min() ?? .zero
        self.peer = times.peer.min() ?? .zero
    }

    private static func time(_ repetitions: Int, _ work: () async throws -> Void) async throws -> Duration {
        let start = ContinuousClock.now
        for _ in 0..<repetitions { try await work() }
        return (.now - start) / repetitions
    }

    /// One line; says whether the ratio is over its limit.
    func report(_ name: String, limit: Double) -> String {
        let figures = "\(microseconds(ours)) against \(microseconds(peer)) µs"
        let verdict = ratio > limit ? "MISSED" : "within"
        return "\(name): \(decimal(ratio))× (\(verdict) \(limit)×; \(figures))"
    }
}

/// A duration in microseconds with two digits behind the point.
func microseconds(_ duration: Duration) -> String { decimal(duration / .microseconds(1)) }

/// A number with two digits behind the point.
func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
}
