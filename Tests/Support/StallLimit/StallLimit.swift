// SPDX-License-Identifier: MIT

import Foundation
public import Testing

/// Fails a test that has stopped, but not one that is slow: a limit on progress in place of one on time.
///
/// A time limit says little on a busy machine, where concurrent tests wait for each other. A test that waits for
/// something that never comes stops using the processor; when the last of the others has ended, so does the whole
/// process. The test fails if the process and the programs that it runs have used less than a second of processor time
/// within five minutes. It starts when it is its turn (``Turns``).
public struct StallLimit: SuiteTrait, TestTrait, TestScoping {
    public var isRecursive: Bool { true }

    @concurrent public func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await Turns.shared.take { try await run(function) }
    }

    private func run(_ function: @Sendable @concurrent () async throws -> Void) async throws {
        try await withoutActuallyEscaping(function) { function in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                group.addTask {
                    try await function()
                    return false
                }
                group.addTask {
                    await Self.untilStalled()
                    return !Task.isCancelled
                }
                let isStalled = try await group.next() ?? false
                group.cancelAll()
                if isStalled {
                    Issue.record("The test has stopped: the process has done nothing for five minutes.")
                }
                try await group.waitForAll()
            }
        }
    }

    /// Returns if the process makes no progress, or if the task is cancelled.
    private static func untilStalled() async {
        var start = ProcessorTime.used()
        while true {
            do {
                try await Task.sleep(for: .seconds(300))
            } catch {
                return
            }
            let now = ProcessorTime.used()
            if (.seconds(-1)...(.seconds(1))).contains(now - start) { return }
            start = now
        }
    }
}

extension Trait where Self == StallLimit {
    /// Fails the test if it has stopped, however long it may take.
    public static var stallLimit: StallLimit { StallLimit() }
}
