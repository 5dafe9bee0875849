// SPDX-License-Identifier: MIT

import Synchronization

/// Blocks callers until it is opened.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Waits until the gate is open.
    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    /// Lets everybody through, from now on.
    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

/// Counts, and notifies when a number is reached.
final class Counter: Sendable {
    private let count = Mutex(0)
    private let target: Int
    private let reached = Gate()

    init(reaching target: Int = .max) {
        self.target = target
    }

    var value: Int { count.withLock { $0 } }

    func increment() {
        let value = count.withLock { count in
            count += 1
            return count
        }
        if value == target { reached.open() }
    }

    /// Waits until the number is reached.
    func wait() async {
        await reached.pass()
    }
}
