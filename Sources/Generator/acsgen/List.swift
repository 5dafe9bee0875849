// SPDX-License-Identifier: MIT

import ArgumentParser

/// `acsgen list`
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the libraries with their clients, operations and ways to authenticate.",
        discussion: """
            Exit codes: 0 printed, 1 the descriptions have errors, 2 acsgen could not do its work.
            """
    )

    @OptionGroup var descriptions: SpecsOptions

    @Flag(help: "Print the authentication table of the README: one row per library, in Markdown.")
    var markdown = false

    func run() throws {
        let libraries = try Descriptions(descriptions.specs).libraries
        let text = markdown ? AuthTable(libraries: libraries).markdown : LibraryTable(libraries: libraries).text
        Terminal.output.write(text)
    }
}
