// SPDX-License-Identifier: MIT

import ArgumentParser

/// Where the descriptions are.
struct SpecsOptions: ParsableArguments {
    static let defaultSpecs = ["Specs"]

    @Option(
        help: ArgumentHelp(
            "A folder of descriptions (its *.yaml, without *.examples.yaml), or one file. May be given several times.",
            valueName: "path"
        )
    )
    var specs = SpecsOptions.defaultSpecs

    func validate() throws {
        guard specs.contains("") else { return }
        throw ValidationError("--specs names no file or folder; '.' is the working directory")
    }
}
