// SPDX-License-Identifier: MIT

import Synchronization

/// Runs work that blocks its thread, such as reading a file, in the order in which it was added.
///
/// The work runs on dedicated threads. Tasks share a few threads only, and blocking those would stop every task of the
/// process when a disk or a pipe does not respond.
package final class BlockingLane: Sendable {
    /// Tells work that its caller has stopped waiting.
    package final class Abandonment: Sendable {
        private let flag = Atomic(false)

        /// Whether the caller has stopped waiting.
        package var isAbandoned: Bool { flag.load(ordering: .relaxed) }

        fileprivate func abandon() { flag.store(true, ordering: .relaxed) }
    }

    private struct State {
        var jobs: [@Sendable () -> Void] = []
        var isScheduled = false
    }

    private let threads: BlockingThreads
    private let state = Mutex(State())

    package init() {
        threads = .shared
    }

    init(_ threads: BlockingThreads) {
        self.threads = threads
    }

    /// Runs work and waits for its result, unless the task is cancelled.
    ///
    /// After a cancellation, work that has not begun is skipped. Work that has begun continues, unless it checks its
    /// abandonment; work added later still runs after it.
    ///
    /// - Throws: The work's error, or `CancellationError`.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable (_ abandonment: Abandonment) throws -> Value
    ) async throws -> Value {
        let abandonment = Abandonment()
        return try await withTaskCancellationHandler {
            try await SharedTask<Value>(keepsValue: false).value { [self] in
                try await finish {
                    guard !abandonment.isAbandoned else { throw CancellationError() }
                    return try work(abandonment)
                }
            }
        } onCancel: {
            abandonment.abandon()
        }
    }

    /// Runs work and waits for its result, even if the task is cancelled.
    package func finish<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            add { continuation.resume(with: Result(catching: work)) }
        }
    }

    /// Adds work without waiting for it.
    package func add(_ job: @escaping @Sendable () -> Void) {
        let isFirst = state.withLock { state in
            state.jobs.append(job)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if isFirst { threads.add { self.doNext() } }
    }

    // One job at a time, so that lanes share the threads evenly.
    private func doNext() {
        state.withLock { $0.jobs.removeFirst() }()
        let continues = state.withLock { state in
            state.isScheduled = !state.jobs.isEmpty
            return state.isScheduled
        }
        if continues { threads.add { self.doNext() } }
    }
}
