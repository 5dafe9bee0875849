// SPDX-License-Identifier: MIT

import RawServer
import Synchronization

/// What the service knows about a credential that changes, generation after generation, while calls are running.
final class Ledger: Sendable {
    /// The header in which a call states the generation before it was authenticated.
    static let stamp = "x-generation"
    /// After how many requests with the newest generation the credential changes.
    static let patience = 50

    /// How often the credential has changed.
    let changes: Tally

    private let read: @Sendable (RawRequest, ClosedRange<Int>) -> Int?
    private let change: @Sendable (_ generation: Int) -> Void
    private let counts = Mutex<[Int: Int]>([:])
    private let refusedCount = Tally()

    /// - Parameters:
    ///   - changes: Counts the changes.
    ///   - read: Returns the generation with which a request is authenticated, among the valid ones; `nil` for none.
    ///   - change: Creates a new generation; the previous one ends when this returns.
    init(
        changes: Tally = Tally(),
        read: @escaping @Sendable (_ request: RawRequest, _ generations: ClosedRange<Int>) -> Int?,
        change: @escaping @Sendable (_ generation: Int) -> Void = { _ in }
    ) {
        self.changes = changes
        self.read = read
        self.change = change
    }

    /// How many requests each generation has authenticated.
    var requests: [Int: Int] { counts.withLock { $0 } }

    /// How many requests were refused.
    var refusals: Int { refusedCount.count }

    /// Decides whether a request may pass, and changes the credential from time to time.
    func accepts(_ request: RawRequest) -> Bool {
        // The next one may be in use a moment before it is counted.
        let newest = changes.count + 1
        guard let oldest = request[Self.stamp].flatMap(Int.init), oldest <= newest,
            let generation = read(request, oldest...newest)
        else {
            refusedCount.increment()
            return false
        }
        let count = counts.withLock { counts in
            counts[generation, default: 0] += 1
            return counts[generation]
        }
        if count == Self.patience {
            change(generation + 1)
            changes.increment()
        }
        return true
    }
}
