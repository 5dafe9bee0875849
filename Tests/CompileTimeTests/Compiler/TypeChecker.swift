// SPDX-License-Identifier: MIT

import Foundation
import Tools

/// Runs the real compiler, once per file of programs and language mode, however many tests need the result.
actor TypeChecker {
    static let shared = TypeChecker()

    private var runs: [Run: Task<[Diagnostic], any Error>] = [:]

    /// The compiler's diagnostics for a file. The control program goes first, and must compile.
    func diagnostics(of source: String, mode: LanguageMode) async throws -> [Diagnostic] {
        let control = try await diagnostics(of: Run(source: ControlProgram.source, mode: mode))
        guard control.isEmpty else { throw ControlProgramFailed(findings: .init(control)) }
        return try await diagnostics(of: Run(source: source, mode: mode))
    }

    private func diagnostics(of run: Run) async throws -> [Diagnostic] {
        if let task = runs[run] {
            return try await task.value
        }
        let task = Task { try await check(run) }
        runs[run] = task
        return try await task.value
    }

    private nonisolated func check(_ run: Run) async throws -> [Diagnostic] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "acs-programs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "Programs.swift")
        try run.source.write(to: program, atomically: true, encoding: .utf8)

        let command = try FixtureCommand.load()
        let outcome = try await Tool.run(command.executable, command.arguments(for: run.mode) + [program.path])
        let diagnostics = Diagnostic.read(outcome.text, file: program.path)
        // The compiler's own account must agree with what was read from it.
        guard (outcome.code == 0) == !diagnostics.contains(where: \.isError) else {
            throw CompilerFailure(outcome: outcome)
        }
        return diagnostics
    }

    private struct Run: Hashable {
        let source: String
        let mode: LanguageMode
    }
}

struct CompilerFailure: Error, CustomStringConvertible {
    let outcome: Tool.Outcome

    var description: String { "The compiler ended with \(outcome.code) and printed:\n\(outcome.text)" }
}

extension Tool.Outcome {
    /// All that it printed.
    var text: String { output + errors }
}
