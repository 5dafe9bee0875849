// SPDX-License-Identifier: MIT

import ArgumentParser
import ServiceDescription

/// What a command reads: the descriptions, and the configuration.
struct InputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            A folder of descriptions (its *.yaml without *.examples.yaml), or one file, instead of those that the \
            configuration names. Can be given several times.
            """,
            valueName: "path"
        )
    )
    var specs: [String] = []

    @Option(
        help: ArgumentHelp(
            "The configuration. Without this option, acsgen.yaml in the working directory, if there is one.",
            valueName: "path"
        )
    )
    var configuration: String?

    /// The path of the configuration, which must exist only if it was given.
    var configurationPath: String { configuration ?? Configuration.fileName }

    func validate() throws {
        if specs.contains("") { throw ValidationError("--specs is empty; '.' is the working directory") }
        if configuration == "" { throw ValidationError("--configuration is empty; name a file") }
    }
}

/// The folder of the libraries.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder with a folder per library, instead of the one that the configuration names.",
            valueName: "folder"
        )
    )
    var output: String?

    func validate() throws {
        guard output == "" else { return }
        throw ValidationError("--output is empty; '.' is the working directory")
    }
}
