// SPDX-License-Identifier: MIT

/// The end of a call's time.
package struct Timeout: Error {
    let limit: Duration

    /// Does some work, and cancels it when it takes too long.
    ///
    /// - Throws: ``Timeout`` when the time is up, otherwise what the work throws.
    package static func run<Value: Sendable>(
        _ limit: Duration,
        clock: any Clock<Duration>,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await clock.sleep(for: limit)
                throw Timeout(limit: limit)
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }
}
