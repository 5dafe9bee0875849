// SPDX-License-Identifier: MIT

/// What a watcher tolerates for a limited time: an operation that can't be found yet, and an unknown state.
struct OperationPatience: Sendable {
    /// How long 404 is retried before the first state is known: a status may lag behind its operation, as an email's
    /// does for seconds.
    private static let missing = Duration.seconds(120)

    /// How long an unknown state may last. Azure's guideline has three final states, and services have more. Ten
    /// minutes is the longest wait between polls that a service can request; a service that requests polls gets them
    /// for a day.
    private static let unknown = Duration.seconds(600)
    private static let announced = Duration.seconds(86_400)

    /// How often an unknown state must be seen, because a reader may take long between two polls.
    private static let polls = 3

    private let clock: any Clock<Duration>
    private var missing: Stopwatch?
    private var unknown: (state: OperationStatus.State, watch: Stopwatch, polls: Int)?

    init(_ clock: any Clock<Duration>) {
        self.clock = clock
    }

    /// Whether the next 404 may still mean that the status lags behind.
    var allowsMissing: Bool { missing.map { $0.elapsed < Self.missing } ?? true }

    /// Records a 404.
    mutating func sawMissing() {
        missing = missing ?? Stopwatch(clock)
    }

    /// Records a state that is not known to be final.
    ///
    /// - Returns: Whether the state is unknown and has lasted so long that it counts as final.
    mutating func isOver(with state: OperationStatus.State, _ outlook: OperationStep.Outlook) -> Bool {
        guard outlook != .running else {
            unknown = nil
            return false
        }
        var sight =
            unknown.flatMap { $0.state == state ? $0 : nil } ?? (state: state, watch: Stopwatch(clock), polls: 0)
        sight.polls += 1
        unknown = sight
        let limit = outlook == .announced ? Self.announced : Self.unknown
        return sight.polls >= Self.polls && sight.watch.elapsed >= limit
    }
}
