// SPDX-License-Identifier: MIT

import RawServer
import StallLimit
import Testing
import WireServer

@Suite("A loopback server that a cancelled task starts", .stallLimit)
struct LoopbackServerTests {
    /// Runs a server in a task that is cancelled already.
    private func run(_ server: @escaping @Sendable () async throws -> Void) async -> (any Error)? {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await server()
        }
        if case .failure(let error) = await task.result { return error }
        return nil
    }

    @Test("ends, and the test with it", arguments: [false, true])
    func wireServer(_ isSecured: Bool) async {
        let error = await run { try await WireServer.run(responding: [], secured: isSecured) { _ in } }
        #expect(error is CancellationError)
    }

    @Test("runs the test if it gets its port without waiting for a stream")
    func rawServer() async {
        let error = await run { try await RawServer.run({ _, _ in .silence }) { _ in } }
        #expect(error == nil)
    }
}
