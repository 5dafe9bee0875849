// SPDX-License-Identifier: MIT

import Dispatch
import Synchronization

/// Starts callers, and comes back when each has gone as far as it gets without waiting.
public func start<Value: Sendable>(
    _ count: Int,
    _ call: @escaping @Sendable () async throws -> Value
) async -> [Task<Value, any Error>] {
    let executor = CallerExecutor()
    let tasks = (0..<count).map { _ in
        Task(executorPreference: executor) { try await call() }
    }
    await executor.runUntilAllWait()
    return tasks
}

/// Runs tasks one after the other until all of them wait for something, and like any other executor from then on.
private final class CallerExecutor: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var isFree = false
    }

    private let state = Mutex(State())

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let runsNow = state.withLock { state in
            if !state.isFree { state.jobs.append(job) }
            return state.isFree
        }
        guard runsNow else { return }
        DispatchQueue.global().async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    func runUntilAllWait() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                while let job = self.next() { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
                continuation.resume()
            }
        }
    }

    private func next() -> UnownedJob? {
        state.withLock { state in
            state.isFree = state.jobs.isEmpty
            return state.isFree ? nil : state.jobs.removeFirst()
        }
    }
}
