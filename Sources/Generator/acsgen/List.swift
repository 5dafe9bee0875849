// SPDX-License-Identifier: MIT

import ArgumentParser
import ServiceDescription

/// `acsgen list`
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the libraries with their clients, operations, events, credentials and last days.",
        discussion: """
            '--operations' shows each operation as it is declared in Swift, with its request. The forms json and \
            github always have the operations.

            Exit codes: 0 success, 1 errors in descriptions, 2 acsgen failed.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var form: FormatOptions

    @Flag(help: "Show the Swift signature of each operation.")
    var operations = false

    @Flag(help: "Print the README's table of credentials and events in Markdown, one row per library.")
    var markdown = false

    func validate() throws {
        guard markdown, operations || form.format != .text else { return }
        throw ValidationError("--markdown is a table of its own; leave out --operations and --format")
    }

    func run() throws {
        let libraries = try Descriptions(Settings(input, format: form.format), format: form.format).libraries
        let list = OperationList(libraries: libraries)
        let text =
            switch form.format {
            case .json: list.json.text() + "\n"
            case .github: list.annotations
            case .text where operations: list.text(colored: Terminal.output.isColored)
            case .text where markdown: AuthTable(libraries: libraries).markdown
            case .text: LibraryTable(libraries: libraries).text
            }
        Terminal.output.write(text)
    }
}
