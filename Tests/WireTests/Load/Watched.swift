// SPDX-License-Identifier: MIT

import Synchronization

/// An object that is looked at and not kept.
final class Watched: Sendable {
    private struct State {
        weak var object: (any AnyObject & Sendable)?
    }

    private let state: Mutex<State>

    init(_ object: (any AnyObject & Sendable)? = nil) {
        state = Mutex(State(object: object))
    }

    /// The object, while something else references it.
    var object: (any AnyObject & Sendable)? {
        get { state.withLock { $0.object } }
        set { state.withLock { $0.object = newValue } }
    }

    /// Waits until nothing references the object, or the task is cancelled: a task that has ended releases it a moment
    /// later.
    func waitUntilGone() async {
        while object != nil, !Task.isCancelled { await Task.yield() }
    }
}
