// SPDX-License-Identifier: MIT

import Synchronization

/// Work that runs once for any number of waiting callers.
///
/// A cancelled caller stops waiting at once and does not affect the others. Work without a limit is cancelled when no
/// caller is left; work with a limit continues for later callers. All waiting callers get the same failure, and the
/// next caller starts the work again.
package final class SharedTask<Value: Sendable>: Sendable {
    private enum Waiter {
        case waiting(CheckedContinuation<Value, any Error>)
        // Cancelled before it began to wait.
        case cancelled
    }

    private struct State {
        var value: Value?
        var task: Task<Void, Never>?
        // The id of its deadline.
        var deadline: Int?
        // Tells the current task from an abandoned one.
        var generation = 0
        var waiters: [Int: Waiter] = [:]
        var nextWaiter = 0
    }

    private let keepsValue: Bool
    private let limit: Duration?
    private let state = Mutex(State())

    /// Creates shared work.
    ///
    /// - Parameters:
    ///   - keepsValue: Whether the value is kept for later callers.
    ///   - limit: The timeout of the work, in real time. Work that exceeds it is abandoned, even if it ignores
    ///     cancellation: all waiting callers get ``TimeLimit/Exceeded``, and the next caller starts the work again.
    package init(keepsValue: Bool, limit: Duration? = nil) {
        self.keepsValue = keepsValue
        self.limit = limit
    }

    /// Whether the work is running.
    package var isRunning: Bool { state.withLock { $0.task != nil } }

    /// Starts the work unless it is running, and does not wait for it. Only for work with a limit, because no caller
    /// cancels it.
    package func start(_ work: @escaping @Sendable () async throws -> Value) {
        state.withLock { start(work, &$0) }
    }

    /// Waits for the running work, or starts it.
    package func value(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        // A cancellation that arrives just after the end would leave a `.cancelled` entry that nothing removes.
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
            start(work, &state)
            return nil
        }
        if let known { continuation.resume(with: known) }
    }

    private func start(_ work: @escaping @Sendable () async throws -> Value, _ state: inout State) {
        guard state.task == nil else { return }
        state.generation += 1
        let generation = state.generation
        let task = Task {
            do {
                self.end(generation, .success(try await work()))
            } catch {
                self.end(generation, .failure(error))
            }
        }
        state.task = task
        state.deadline = limit.map { limit in
            Deadlines.inRealTime.set(at: Deadlines.inRealTime.now + limit) {
                // In this order: a cancelled task's own end would tell the waiting callers that they were cancelled.
                self.end(generation, .failure(TimeLimit.Exceeded(length: limit)))
                task.cancel()
            }
        }
    }

    private func cancel(_ id: Int) {
        let waiter = state.withLock { state -> Waiter? in
            guard let waiter = state.waiters.removeValue(forKey: id) else {
                state.waiters[id] = .cancelled
                return nil
            }
            let isAwaited = state.waiters.values.contains { if case .waiting = $0 { true } else { false } }
            if !isAwaited, limit == nil {
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
            guard generation == state.generation, state.task != nil else { return [] }
            state.task = nil
            if let deadline = state.deadline { _ = Deadlines.inRealTime.cancel(deadline) }
            state.deadline = nil
            if keepsValue, case .success(let value) = result { state.value = value }
            defer { state.waiters = state.waiters.filter { if case .cancelled = $0.value { true } else { false } } }
            return state.waiters.values.compactMap {
                if case .waiting(let continuation) = $0 { continuation } else { nil }
            }
        }
        for continuation in waiting { continuation.resume(with: result) }
    }
}
