// SPDX-License-Identifier: MIT

import Dispatch
import Synchronization

/// The threads of all ``BlockingLane``s. At most a few; they start when there is work and end when there is none.
///
/// Work that never ends occupies a thread. If it occupies all of them, other work waits, for as long as its callers
/// allow.
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
        // A serial queue gets a thread of its own, whereas Dispatch's global queues use the threads that tasks share.
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
