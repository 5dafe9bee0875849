// SPDX-License-Identifier: MIT

import Subprocess

// Subprocess takes its paths from here.
#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A program that runs beside a test; it ends with the last reference to it at the latest.
public final class RunningTool: Sendable {
    private let lines: AsyncThrowingStream<String, any Error>
    private let run: Task<Void, Never>

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - path: The program's file.
    ///   - arguments: The arguments after its name.
    ///   - environment: All its variables.
    public init(_ path: String, _ arguments: String..., environment: [String: String] = [:]) {
        let (lines, continuation) = AsyncThrowingStream<String, any Error>.makeStream()
        self.lines = lines
        run = Task {
            do {
                _ = try await Subprocess.run(
                    .path(.init(path)),
                    arguments: .init(arguments),
                    environment: .only(environment),
                    input: .none,
                    output: .sequence,
                    error: .currentStandardError
                ) { execution in
                    for try await line in execution.standardOutput.strings() { continuation.yield(line) }
                }
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
    }

    deinit {
        run.cancel()
    }

    /// The first line that it prints.
    ///
    /// - Throws: An error when it ends without one.
    public func firstLine() async throws -> String {
        for try await line in lines { return line }
        throw NoLine()
    }

    /// The next line that is wanted; those before it are dropped.
    ///
    /// - Throws: An error when it ends without one.
    public func line(where isWanted: (String) -> Bool) async throws -> String {
        for try await line in lines where isWanted(line) { return line }
        throw NoLine()
    }

    /// All lines that it prints until it ends.
    public func allLines() async throws -> [String] {
        try await lines.reduce(into: []) { $0.append($1) }
    }

    /// Ends it at once, without a chance to clean up, and waits until it is gone.
    public func kill() async {
        // Subprocess kills a program when its task is cancelled.
        run.cancel()
        await run.value
    }

    private struct NoLine: Error, CustomStringConvertible {
        let description = "The program ended and has not printed the line."
    }
}
