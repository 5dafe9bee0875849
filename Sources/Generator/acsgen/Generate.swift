// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator

/// `acsgen generate`
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the libraries.",
        discussion: """
            Files with unchanged contents are not touched, so that incremental builds stay short. Files that acsgen \
            wrote and does not generate any more are removed. Files of acsgen that were edited are replaced and \
            listed. Files that acsgen did not write are never touched: if one is in the way, nothing is written.

            All files are first written next to the libraries and moved at the end. If a run fails or is killed, run \
            it again.

            Exit codes: 0 written, 1 errors in descriptions, 2 acsgen failed.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var destination: OutputOptions

    @Flag(help: "Also remove the files of libraries that have no description any more.")
    var prune = false

    func run() throws {
        let settings = try Settings(input)
        let folder = OutputFolder(try settings.output(destination))
        let sources = try Descriptions(settings)
        let modules = try sources.modules()
        let report = try Failure.wrapping {
            try folder.generate(modules, complete: sources.areComplete, prune: prune) {
                note("waiting for another acsgen that is writing to \(folder.path)")
            }
        }
        for path in report.overwritten {
            note("\(path) had been edited by hand and was replaced; change its description instead")
        }
        for path in report.released {
            note("\(path) is not generated any more; it had been edited by hand, so it remains and is now yours")
        }
        let invocation = Invocation(input: input, destination: destination)
        for module in report.orphanedModules {
            note("\(module) has no description any more; its files remain until '\(invocation.prune)' removes them")
        }
        Terminal.output.write(
            """
            \(folder.path): \(report.written.count) written, \(report.removed.count) removed, \
            \(report.unchanged) unchanged

            """
        )
    }

    private func note(_ text: String) {
        Terminal.error.write(Style.note.paint("note:", when: Terminal.error.isColored) + " \(text)\n")
    }
}
