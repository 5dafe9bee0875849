// SPDX-License-Identifier: MIT

/// What a watcher puts up with for a while and not without end: an operation that can't be found yet, and a state that
/// nobody knows.
struct OperationPatience: Sendable {
    /// How long 404 is waited out before the first state is known: a status may lag behind the operation, as that of an
    /// email does for seconds.
    private static let missing = Duration.seconds(120)

    /// How long an unknown state may stay. Azure's guideline has three final words, and services have more. Ten minutes
    /// is the longest wait between polls that a service is granted; one that asks for polls gets them for a day.
    private static let unknown = Duration.seconds(600)
    private static let announced = Duration.seconds(86_400)

    /// How often an unknown state is seen at least: a reader may take long between two polls.
    private static let polls = 3

    private let clock: any Clock<Duration>
    private var missing: Stopwatch?
    private var unknown: (state: OperationStatus.State, watch: Stopwatch, polls: Int)?

    init(_ clock: any Clock<Duration>) {
        self.clock = clock
    }

    /// Whether the next 404 may still mean that the status lags.
    var allowsMissing: Bool { missing.map { $0.elapsed < Self.missing } ?? true }

    /// Counts a 404.
    mutating func sawMissing() {
        missing = missing ?? Stopwatch(clock)
    }

    /// Counts a state that is not known to be the last one.
    ///
    /// - Returns: Whether it is unknown, and has stayed for so long that it is.
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
