// SPDX-License-Identifier: MIT

import ArgumentParser

/// Why a command failed.
enum Failure: Error {
    /// Findings, which have been reported.
    case findings

    /// Errors in descriptions, which the text lists.
    case descriptions(String)

    /// An unreadable description. The text names it, and lists the errors of the others.
    case unreadable(String)

    /// acsgen failed.
    case tool(String)

    static let tool = ExitCode(2)

    var exitCode: ExitCode {
        switch self {
        case .findings, .descriptions: .failure
        case .unreadable, .tool: Self.tool
        }
    }

    /// The text for standard error, with line breaks.
    func message(colored: Bool) -> String {
        switch self {
        case .findings: ""
        case .descriptions(let report), .unreadable(let report): report
        case .tool(let text): Style.error.paint("error:", when: colored) + " \(text)\n"
        }
    }

    /// Runs a part of the work. Its errors become failures of acsgen.
    static func wrapping<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure.tool(String(describing: error))
        }
    }
}
