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
    ///   - rounds: How often each is measured.
    ///   - repetitions: How often a round does the work.
    init(
        rounds: Int = 41,
        repetitions: Int,
        ours: () async throws -> Void,
        peer: () async throws -> Void
    ) async throws {
        var shortest = (ours: try await Self.time(repetitions, ours), peer: try await Self.time(repetitions, peer))
        for _ in 1..<rounds {
            shortest.ours = min(shortest.ours, try await Self.time(repetitions, ours))
            shortest.peer = min(shortest.peer, try await Self.time(repetitions, peer))
        }
        (self.ours, self.peer) = shortest
    }

    private static func time(_ repetitions: Int, _ work: () async throws -> Void) async throws -> Duration {
        let start = ContinuousClock.now
        for _ in 0..<repetitions { try await work() }
        return (.now - start) / repetitions
    }

    /// Shows the ratio, and whether it keeps its limit.
    ///
    /// - Returns: Whether it does.
    func show(_ name: String, limit: Double) -> Bool {
        let isWithin = ratio <= limit
        let figures = "\(microseconds(ours)) against \(microseconds(peer)) µs"
        Figure.show("\(name): \(decimal(ratio))× (\(isWithin ? "within" : "MISSED") \(limit)×; \(figures))")
        return isWithin
    }
}

/// A duration in microseconds with two digits behind the point.
private func microseconds(_ duration: Duration) -> String { decimal(duration / .microseconds(1)) }

/// A number with two digits behind the point.
private func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
}
