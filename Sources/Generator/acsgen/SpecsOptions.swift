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
}
