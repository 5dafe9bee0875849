// SPDX-License-Identifier: MIT

import Foundation

/// Runs a program, and keeps what it prints.
enum Tool {
    /// Runs the program to its end.
    ///
    /// - Parameter folder: An existing folder for the output, which is left there.
    /// - Returns: The exit status, and standard output and error as they came.
    static func run(
        _ executable: URL,
        _ arguments: [String],
        output folder: URL
    ) async throws -> (status: Int32, output: String) {
        // A file, not a pipe: nobody has to read while the program writes.
        let output = folder.appending(path: "output-\(UUID().uuidString)")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = process.standardOutput
        let status = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { done.resume(throwing: error) }
        }
        return (status, try String(contentsOf: output, encoding: .utf8))
    }
}
