// SPDX-License-Identifier: MIT

import ArgumentParser

/// Why a command ends without having done what it was asked for.
enum Failure: Error {
    /// Something to mend was found and has been reported.
    case findings

    /// The descriptions have errors; the text shows them.
    case descriptions(String)

    /// A description can't be read; the text shows it, and what is wrong with the others.
    case unreadable(String)

    /// acsgen could not do its work.
    case tool(String)

    static let tool = ExitCode(2)

    var exitCode: ExitCode {
        switch self {
        case .findings, .descriptions: .failure
        case .unreadable, .tool: Self.tool
        }
    }

    /// What goes to standard error, with line ends.
    func message(colored: Bool) -> String {
        switch self {
        case .findings: ""
        case .descriptions(let report), .unreadable(let report): report
        case .tool(let text): Style.error.paint("error:", when: colored) + " \(text)\n"
        }
    }

    /// Runs a part of the work, and gives what it throws the exit code of a tool that could not go on.
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
