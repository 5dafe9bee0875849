// SPDX-License-Identifier: MIT

import Synchronization

/// Whether a credential is open, and the tasks that run until it is closed.
final class CredentialLifetime: Sendable {
    private struct State {
        var isClosed = false
        var tasks: [Int: Task<Void, any Error>] = [:]
        var nextTask = 0
    }

    private let state = Mutex(State())

    /// Throws once the credential is closed.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``.
    func requireOpen() throws {
        guard state.withLock({ !$0.isClosed }) else {
            throw ACSError(.credentialUnavailable, message: "The user access token credential is closed.")
        }
    }

    /// Runs work until the credential is closed, then returns.
    ///
    /// - Throws: The work's error, or `CancellationError` if the caller is cancelled first.
    func run(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let started = state.withLock { state -> (id: Int, task: Task<Void, any Error>)? in
            guard !state.isClosed else { return nil }
            state.nextTask += 1
            let task = Task { try await work() }
            state.tasks[state.nextTask] = task
            return (state.nextTask, task)
        }
        guard let started else { return }
        defer { _ = state.withLock { $0.tasks.removeValue(forKey: started.id) } }
        do {
            try await withTaskCancellationHandler {
                try await started.task.value
            } onCancel: {
                started.task.cancel()
            }
        } catch is CancellationError where state.withLock({ $0.isClosed }) {
            return
        }
    }

    /// Closes the credential and cancels its work.
    func close() {
        let tasks = state.withLock { state in
            state.isClosed = true
            return state.tasks.values
        }
        for task in tasks { task.cancel() }
    }
}
