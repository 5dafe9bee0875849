// SPDX-License-Identifier: MIT

import ArgumentParser

/// `acsgen lint`
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the descriptions for errors.",
        discussion: """
            Prints all errors of all descriptions to standard error, each with its place and its line.

            Exit codes: 0 no errors, 1 errors, 2 acsgen failed.
            """
    )

    @OptionGroup var descriptions: SpecsOptions

    func run() throws {
        _ = try Descriptions(descriptions.specs)
    }
}
