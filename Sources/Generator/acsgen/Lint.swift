// SPDX-License-Identifier: MIT

import ArgumentParser

/// `acsgen lint`
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look for errors in the descriptions.",
        discussion: """
            Prints every error of every description to standard error, each with its place and the line that it is in.

            Exit codes: 0 no error, 1 errors, 2 acsgen could not do its work.
            """
    )

    @OptionGroup var descriptions: SpecsOptions

    func run() throws {
        _ = try Descriptions(descriptions.specs)
    }
}
