// SPDX-License-Identifier: MIT

import ArgumentParser

/// `acsgen list`
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the libraries with their clients, operations, events, credentials and last days.",
        discussion: """
            Exit codes: 0 success, 1 errors in descriptions, 2 acsgen failed.
            """
    )

    @OptionGroup var descriptions: SpecsOptions

    @Flag(help: "Print the README's table of credentials and events in Markdown, one row per library.")
    var markdown = false

    func run() throws {
        let libraries = try Descriptions(descriptions.specs).libraries
        let text = markdown ? AuthTable(libraries: libraries).markdown : LibraryTable(libraries: libraries).text
        Terminal.output.write(text)
    }
}
