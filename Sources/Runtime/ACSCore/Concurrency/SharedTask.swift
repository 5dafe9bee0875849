// SPDX-License-Identifier: MIT

import Synchronization

/// Work that is done once, however many callers wait for it.
///
/// A caller that is cancelled stops waiting at once and leaves the others alone; the work itself is cancelled when
/// nobody is left. A failure goes to all who wait, and the next caller starts anew.
package final class SharedTask<Value: Sendable>: Sendable {
    private enum Waiter {
        case waiting(CheckedContinuation<Value, any Error>)
        // Cancelled before it began to wait.
        case cancelled
    }

    private struct State {
        var value: Value?
        var task: Task<Void, Never>?
        // Tells the task of today from one that was abandoned.
        var generation = 0
        var waiters: [Int: Waiter] = [:]
        var nextWaiter = 0
    }

    private let keepsValue: Bool
    private let state = Mutex(State())

    /// - Parameter keepsValue: Whether a value is kept for later callers.
    package init(keepsValue: Bool) {
        self.keepsValue = keepsValue
    }

    /// Whether work goes on right now.
    package var isRunning: Bool { state.withLock { $0.task != nil } }

    /// Waits for the work that goes on, or starts it.
    package func value(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        // A cancellation that comes just behind the end would leave a note for nobody.
        defer { _ = state.withLock { $0.waiters.removeValue(forKey: id) } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                begin(id, continuation, work)
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func begin(
        _ id: Int,
        _ continuation: CheckedContinuation<Value, any Error>,
        _ work: @escaping @Sendable () async throws -> Value
    ) {
        let known: Result<Value, any Error>? = state.withLock { state in
            if state.waiters.removeValue(forKey: id) != nil { return .failure(CancellationError()) }
            if let value = state.value { return .success(value) }
            state.waiters[id] = .waiting(continuation)
            if state.task == nil {
                state.generation += 1
                let generation = state.generation
                state.task = Task {
                    do {
                        self.end(generation, .success(try await work()))
                    } catch {
                        self.end(generation, .failure(error))
                    }
                }
            }
            return nil
        }
        if let known { continuation.resume(with: known) }
    }

    private func cancel(_ id: Int) {
        let waiter = state.withLock { state -> Waiter? in
            guard let waiter = state.waiters.removeValue(forKey: id) else {
                state.waiters[id] = .cancelled
                return nil
            }
            let isAwaited = state.waiters.values.contains { if case .waiting = $0 { true } else { false } }
            if !isAwaited {
                state.task?.cancel()
                state.task = nil
                state.generation += 1
            }
            return waiter
        }
        if case .waiting(let continuation) = waiter { continuation.resume(throwing: CancellationError()) }
    }

    private func end(_ generation: Int, _ result: Result<Value, any Error>) {
        let waiting = state.withLock { state -> [CheckedContinuation<Value, any Error>] in
            guard generation == state.generation else { return [] }
            state.task = nil
            if keepsValue, case .success(let value) = result { state.value = value }
            defer { state.waiters = state.waiters.filter { if case .cancelled = $0.value { true } else { false } } }
            return state.waiters.values.compactMap {
                if case .waiting(let continuation) = $0 { continuation } else { nil }
            }
        }
        for continuation in waiting { continuation.resume(with: result) }
    }
}
