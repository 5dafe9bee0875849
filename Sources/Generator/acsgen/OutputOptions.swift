// SPDX-License-Identifier: MIT

import ArgumentParser

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
