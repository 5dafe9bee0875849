// SPDX-License-Identifier: MIT

import ArgumentParser

/// The form of a command's output.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case github
}

/// The form of the output, for each command that reports about descriptions.
struct FormatOptions: ParsableArguments {
    @Option(
        help: """
            The form: text; json, whose members are stable; or github, which annotates the lines of a pull request. \
            The last two print errors in descriptions to standard output, too.
            """
    )
    var format = ReportFormat.text
}
