// SPDX-License-Identifier: MIT

/// The time of two pieces of work, measured in turn, so that disturbances of the machine affect both.
struct Comparison {
    private struct Round {
        let ours: Duration
        let peer: Duration

        var ratio: Double { ours / peer }
    }

    /// The round in the middle by its ratio: half of the others were better, half of them worse.
    private let middle: Round

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
        // The first time connects, and fills caches.
        _ = try await (Self.time(1, ours), Self.time(1, peer))
        var measured: [Round] = []
        for _ in 0..<rounds {
            let ours = try await Self.time(repetitions, ours)
            measured.append(Round(ours: ours, peer: try await Self.time(repetitions, peer)))
        }
        middle = measured.sorted { $0.ratio < $1.ratio }[rounds / 2]
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
        let isWithin = middle.ratio <= limit
        let figures = "\(microseconds(middle.ours)) against \(microseconds(middle.peer)) µs"
        Figure.show("\(name): \(decimal(middle.ratio))× (\(isWithin ? "within" : "MISSED") \(limit)×; \(figures))")
        return isWithin
    }
}

/// A duration in microseconds with two decimal places.
private func microseconds(_ duration: Duration) -> String { decimal(duration / .microseconds(1)) }

/// A number with two decimal places.
private func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
}
