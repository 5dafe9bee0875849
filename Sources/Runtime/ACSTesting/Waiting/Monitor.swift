// SPDX-License-Identifier: MIT

import Synchronization

/// State that tasks can wait for. There is no polling: after each change, waiting tasks check whether they can
/// continue.
final class Monitor<State>: Sendable {
    private typealias Resumption = @Sendable () -> Void

    private struct Waiter {
        let id: Int
        /// Checks the state. Returns how to resume the task if it can continue.
        let look: @Sendable (inout State) -> Resumption?
        /// Reverts what the task has entered.
        let cancel: @Sendable (inout State) -> Resumption
    }

    private struct Contents {
        var state: State
        var waiters: [Waiter] = []
        var lastID = 0

        mutating func settle() -> [Resumption] {
            var resumptions: [Resumption] = []
            var index = 0
            while index < waiters.count {
                guard let resume = waiters[index].look(&state) else {
                    index += 1
                    continue
                }
                waiters.remove(at: index)
                resumptions.append(resume)
                // One task's change may be what others wait for.
                index = 0
            }
            return resumptions
        }
    }

    private let contents: Mutex<Contents>

    init(_ state: sending State) {
        contents = Mutex(Contents(state: state))
    }

    /// Reads or changes the state.
    @discardableResult
    func change<Value: Sendable>(_ change: (inout State) -> Value) -> Value {
        let (value, resumptions) = contents.withLock { contents in
            let value = change(&contents.state)
            return (value, contents.settle())
        }
        for resume in resumptions { resume() }
        return value
    }

    /// Waits until the state has a value.
    ///
    /// - Parameters:
    ///   - entering: Changes the state before the first check.
    ///   - leaving: Changes it if the task is cancelled after that.
    ///   - value: Returns the value that the task waits for. It may change the state when it finds the value, and only
    ///     then.
    /// - Throws: `CancellationError`, at once if the task is cancelled.
    func wait<Value: Sendable>(
        entering: @escaping @Sendable (inout State) -> Void = { _ in },
        leaving: @escaping @Sendable (inout State) -> Void = { _ in },
        for value: @escaping @Sendable (inout State) -> Value?
    ) async throws -> Value {
        let id = contents.withLock { contents in
            contents.lastID += 1
            return contents.lastID
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let waiter = Waiter(
                    id: id,
                    look: { state in
                        guard let value = value(&state) else { return nil }
                        return { continuation.resume(returning: value) }
                    },
                    cancel: { state in
                        leaving(&state)
                        return { continuation.resume(throwing: CancellationError()) }
                    }
                )
                let resumptions = contents.withLock { contents -> [Resumption] in
                    // A task is marked as cancelled before its handler runs, so an early cancellation is detected here.
                    guard !Task.isCancelled else { return [{ continuation.resume(throwing: CancellationError()) }] }
                    entering(&contents.state)
                    contents.waiters.append(waiter)
                    return contents.settle()
                }
                for resume in resumptions { resume() }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func cancel(_ id: Int) {
        let resumptions = contents.withLock { contents -> [Resumption] in
            guard let index = contents.waiters.firstIndex(where: { $0.id == id }) else { return [] }
            let waiter = contents.waiters.remove(at: index)
            return [waiter.cancel(&contents.state)] + contents.settle()
        }
        for resume in resumptions { resume() }
    }
}
