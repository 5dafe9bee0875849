// SPDX-License-Identifier: MIT

/// Programs that are compiled together, one compiler run for all: starting the compiler costs more than a hundred of
/// them.
struct ProgramFile: Sendable {
    let source: String
    private let lines: [String: ClosedRange<Int>]

    /// Places the programs one below the other, after their shared declarations.
    init(preamble: String = Preamble.text, programs: [Program]) {
        var text = preamble.split(separator: "\n", omittingEmptySubsequences: false)
        var lines: [String: ClosedRange<Int>] = [:]
        for program in programs {
            let code = program.code.split(separator: "\n", omittingEmptySubsequences: false)
            lines[program.name] = text.count + 1...text.count + code.count
            text += code
        }
        self.source = text.joined(separator: "\n") + "\n"
        self.lines = lines
    }

    /// The compiler's diagnostics for one program.
    func findings(in program: Program, mode: LanguageMode) async throws -> Findings {
        guard let range = lines[program.name] else { throw NoSuchProgram(name: program.name) }
        let diagnostics = try await TypeChecker.shared.diagnostics(of: source, mode: mode)
        return .init(diagnostics.filter { $0.line.map(range.contains) == true })
    }

    /// Diagnostics that belong to no program, such as a missing module.
    func strayFindings(mode: LanguageMode) async throws -> Findings {
        let diagnostics = try await TypeChecker.shared.diagnostics(of: source, mode: mode)
        return .init(
            diagnostics.filter { diagnostic in
                !lines.values.contains { range in diagnostic.line.map(range.contains) == true }
            }
        )
    }

    private struct NoSuchProgram: Error {
        let name: String
    }
}
