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

    /// The object, as long as somebody else keeps it.
    var object: (any AnyObject & Sendable)? {
        get { state.withLock { $0.object } }
        set { state.withLock { $0.object = newValue } }
    }

    /// Waits until nobody keeps the object, or the task is cancelled: a task that has ended lets go a moment later.
    func waitUntilGone() async {
        while object != nil, !Task.isCancelled { await Task.yield() }
    }
}
