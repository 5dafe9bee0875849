// SPDX-License-Identifier: MIT

import ArgumentParser

/// The descriptions to read.
struct SpecsOptions: ParsableArguments {
    static let defaultSpecs = ["Specs"]

    @Option(
        help: ArgumentHelp(
            "A folder of descriptions (its *.yaml without *.examples.yaml), or one file. Can be given several times.",
            valueName: "path"
        )
    )
    var specs = SpecsOptions.defaultSpecs

    func validate() throws {
        guard specs.contains("") else { return }
        throw ValidationError("--specs is empty; '.' is the working directory")
    }
}

/// The folder of the libraries.
struct OutputOptions: ParsableArguments {
    static let defaultOutput = "Sources/Clients"

    @Option(help: ArgumentHelp("The folder with a folder per library.", valueName: "folder"))
    var output = OutputOptions.defaultOutput

    func validate() throws {
        guard output.isEmpty else { return }
        throw ValidationError("--output is empty; '.' is the working directory")
    }
}
