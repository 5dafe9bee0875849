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

/// Where the libraries are.
struct OutputOptions: ParsableArguments {
    static let defaultOutput = "Sources/Clients"

    @Option(help: ArgumentHelp("The folder that holds a folder per library.", valueName: "folder"))
    var output = OutputOptions.defaultOutput

    func validate() throws {
        guard output.isEmpty else { return }
        throw ValidationError("--output names no folder; '.' is the working directory")
    }
}
