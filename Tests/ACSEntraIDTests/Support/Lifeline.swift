// SPDX-License-Identifier: MIT

import Foundation

/// A named pipe that processes keep open while they live, so that the system reports when the last of them ends.
final class Lifeline {
    private let descriptor: CInt

    init(_ path: String) throws {
        guard mkfifo(path, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
        descriptor = open(path, O_RDONLY | O_NONBLOCK)
    }

    deinit { close(descriptor) }

    /// Waits until a process has written a line.
    func waitForLine() async throws {
        while read() <= 0 { try await Task.sleep(for: .milliseconds(5)) }
    }

    /// Waits until no process has it open.
    func waitForEnd() async throws {
        while read() != 0 { try await Task.sleep(for: .milliseconds(5)) }
    }

    private func read() -> Int {
        var bytes: [UInt8] = Array(repeating: 0, count: 64)
        return Foundation.read(descriptor, &bytes, bytes.count)
    }
}
