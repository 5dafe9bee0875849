// SPDX-License-Identifier: MIT

import Dispatch
import Synchronization

/// The threads of all ``BlockingLane``s: no more than a few, started when there is work, and ended when there is none.
///
/// Work that never ends keeps one thread. When all have such work, other work waits, as long as its callers allow.
final class BlockingThreads: Sendable {
    static let shared = BlockingThreads(limit: 16)

    private struct State {
        var jobs: [@Sendable () -> Void] = []
        var threads = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    func add(_ job: @escaping @Sendable () -> Void) {
        let needsThread = state.withLock { state in
            state.jobs.append(job)
            guard state.threads < limit else { return false }
            state.threads += 1
            return true
        }
        // A serial queue brings a thread of its own. Those of Dispatch's global queues are the ones that tasks share.
        if needsThread { DispatchQueue(label: "swift-acs.blocking").async { self.work() } }
    }

    private func work() {
        while let job = takeJob() { job() }
    }

    private func takeJob() -> (@Sendable () -> Void)? {
        state.withLock { state in
            guard !state.jobs.isEmpty else {
                state.threads -= 1
                return nil
            }
            return state.jobs.removeFirst()
        }
    }
}
