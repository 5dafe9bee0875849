// SPDX-License-Identifier: MIT

/// An operation that the service has accepted and goes on with by itself.
///
/// Copies share one state: however many tasks wait for the result or watch the statuses, the service is asked once.
/// Nothing is sent while nobody waits.
///
/// ```swift
/// let purchase = try await numbers.beginPurchase(of: offer)
/// try store(purchase.resumeToken)  // another process can go on from here
/// try await purchase.result()
/// ```
public struct LongRunningOperation<Result: Sendable>: Sendable {
    /// The service's id of the operation; empty where it gave none.
    public let id: String
    /// What another process needs in order to go on.
    ///
    /// It keeps no answer: the result of an operation that has ended with its first one stays with this process.
    public let resumeToken: ResumeToken

    let watcher: OperationWatcher
    let finish: @Sendable (OperationStep) async throws -> Result
    let cancelling: @Sendable () async throws -> Void
    let finished = SharedTask<Result>(keepsValue: true)

    /// The states of the operation, ending with the last one, also when that is a failure.
    ///
    /// The first poll is sent at once, the others after the time that the service asks for, or
    /// ``CallOptions/pollingInterval`` if that is longer. A 404 before the first state is waited out for two minutes,
    /// because a status may lag behind its operation. Whoever comes later begins with
    /// the state that is known, and whoever is slower than another reader does not see the states between.
    public var statuses: Statuses { Statuses(watcher: watcher) }

    /// Waits for the end, and gets the result.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/operationFailed`` or ``ACSError/Kind/operationCanceled`` when the
    ///   operation did not succeed, another ``ACSError`` when the service can't be asked (call it again to go on), or
    ///   `CancellationError`; cancelling the task does not cancel the operation.
    public func result() async throws -> Result {
        try await finished.value { [watcher, finish] in
            try await finish(watcher.end())
        }
    }

    /// Asks the service to cancel the operation; ``statuses`` tells whether it did.
    ///
    /// - Throws: ``ACSError``, of kind ``ACSError/Kind/invalidArgument`` where the service can't cancel this operation;
    ///   or `CancellationError`.
    public func cancel() async throws {
        try await cancelling()
    }

    /// The states of an operation.
    public struct Statuses: AsyncSequence, Sendable {
        /// How far it has come.
        public typealias Element = OperationStatus

        let watcher: OperationWatcher

        /// Starts with the state that is known, or with the first one that the service gives.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(watcher: watcher) }

        /// Walks the states.
        public struct AsyncIterator: AsyncIteratorProtocol {
            let watcher: OperationWatcher
            private var last: OperationStep?

            init(watcher: OperationWatcher) {
                self.watcher = watcher
            }

            /// Waits for the next poll; nil behind the last state.
            ///
            /// - Throws: ``ACSError`` when the service can't be asked, or `CancellationError`.
            public mutating func next() async throws -> OperationStatus? {
                if let last, last.status.isTerminal { return nil }
                let step = try await watcher.step(after: last?.number ?? -1)
                last = step
                return step.status
            }
        }
    }
}
