// SPDX-License-Identifier: MIT

import Synchronization

/// Work that blocks its thread, such as reading a file, in the order in which it was added.
///
/// It is done on threads that nothing else uses: the few that all tasks share would stop every task of the process when a
/// disk or a pipe does not respond.
package final class BlockingLane: Sendable {
    /// Tells work that nobody waits for it any more.
    package final class Abandonment: Sendable {
        private let flag = Atomic(false)

        /// Whether nobody waits any more.
        package var hasCome: Bool { flag.load(ordering: .relaxed) }

        fileprivate func come() { flag.store(true, ordering: .relaxed) }
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

    /// Does work, and waits for it unless the task is cancelled. Work that has not begun is left out then; what has begun goes
    /// on, unless it heeds its abandonment, and what is added later still comes after it.
    ///
    /// - Throws: What the work throws, or `CancellationError`.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable (_ abandonment: Abandonment) throws -> Value
    ) async throws -> Value {
        let abandonment = Abandonment()
        return try await withTaskCancellationHandler {
            try await SharedTask<Value>(keepsValue: false).value { [self] in
                try await finish {
                    guard !abandonment.hasCome else { throw CancellationError() }
                    return try work(abandonment)
                }
            }
        } onCancel: {
            abandonment.come()
        }
    }

    /// Does work, and waits for it also when the task is cancelled.
    package func finish<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            add { continuation.resume(with: Result(catching: work)) }
        }
    }

    /// Adds work, and does not wait for it.
    package func add(_ job: @escaping @Sendable () -> Void) {
        let isFirst = state.withLock { state in
            state.jobs.append(job)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if isFirst { threads.add { self.doNext() } }
    }

    // One job a turn, so that lanes share the threads evenly.
    private func doNext() {
        state.withLock { $0.jobs.removeFirst() }()
        let goesOn = state.withLock { state in
            state.isScheduled = !state.jobs.isEmpty
            return state.isScheduled
        }
        if goesOn { threads.add { self.doNext() } }
    }
}
