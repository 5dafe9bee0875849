// SPDX-License-Identifier: MIT

/// An error or a warning that the compiler printed.
struct Diagnostic: Hashable {
    let isError: Bool
    /// The line of the program, or `nil` if the diagnostic is about something else.
    let line: Int?
    let message: String

    /// Reads what `swiftc -diagnostic-style llvm` printed; notes and echoed source lines are not diagnostics.
    static func read(_ output: String, file: String) -> [Diagnostic] {
        output.split(separator: "\n").compactMap { line in
            guard let match = line.wholeMatch(of: /(?:(.+?):(?:(\d+):\d+:)? )?(error|warning): (.+)/) else {
                return nil
            }
            return .init(
                isError: match.3 == "error",
                line: match.1.map(String.init) == file ? match.2.flatMap { Int($0) } : nil,
                message: String(match.4)
            )
        }
    }
}
