// SPDX-License-Identifier: MIT

/// An operation that the service has accepted and performs on its own.
///
/// Copies share one state: any number of tasks can wait for the result or watch the statuses, and the service is polled
/// once for all. Nothing is sent while no task waits.
///
/// ```swift
/// let purchase = try await numbers.beginPurchase(of: offer)
/// try store(purchase.resumeToken)  // another process can resume from here
/// try await purchase.result()
/// ```
public struct LongRunningOperation<Result: Sendable>: Sendable {
    /// The service's id of the operation, or empty if the service returned none.
    public let id: String
    /// The token with which another process can resume the operation.
    ///
    /// It contains no response: if the first response ended the operation, only this process has the result.
    public let resumeToken: ResumeToken

    let watcher: OperationWatcher
    let finish: @Sendable (OperationStep) async throws -> Result
    let cancelling: @Sendable () async throws -> Void
    let finished = SharedTask<Result>(keepsValue: true)

    /// The states of the operation. The sequence ends after the last state, also if that is a failure.
    ///
    /// The first poll is sent at once. Later polls follow after the time that the service requests, at the
    /// earliest after ``CallOptions/pollingInterval``. A 404 before the first state is retried for two minutes,
    /// because a status may lag behind its operation. A later reader starts with the current state, and a slow reader
    /// skips states.
    public var statuses: Statuses { Statuses(watcher: watcher) }

    /// Waits for the operation to end, and returns its result. Cancelling the task does not cancel the operation.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/operationFailed`` or ``ACSError/Kind/operationCanceled`` if the
    ///   operation did not succeed. Another ``ACSError`` if polling fails; you can then call this method again.
    ///   `CancellationError` if the task is cancelled.
    public func result() async throws -> Result {
        try await finished.value { [watcher, finish] in
            try await finish(watcher.end())
        }
    }

    /// Asks the service to cancel the operation. ``statuses`` shows whether it did.
    ///
    /// - Throws: ``ACSError``, of kind ``ACSError/Kind/invalidArgument`` if the service can't cancel this operation; or
    ///   `CancellationError`.
    public func cancel() async throws {
        try await cancelling()
    }

    /// The states of an operation.
    public struct Statuses: AsyncSequence, Sendable {
        /// A status of the operation.
        public typealias Element = OperationStatus

        let watcher: OperationWatcher

        /// Creates an iterator that starts with the current state, or with the first one from the service.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(watcher: watcher) }

        /// Iterates over the states.
        public struct AsyncIterator: AsyncIteratorProtocol {
            let watcher: OperationWatcher
            private var last: OperationStep?

            init(watcher: OperationWatcher) {
                self.watcher = watcher
            }

            /// The next state, or `nil` after the last one.
            ///
            /// - Throws: ``ACSError`` if polling fails, or `CancellationError`.
            public mutating func next() async throws -> OperationStatus? {
                if let last, last.status.isTerminal { return nil }
                let step = try await watcher.step(after: last?.number ?? -1)
                last = step
                return step.status
            }
        }
    }
}
