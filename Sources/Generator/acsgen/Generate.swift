// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator

/// `acsgen generate`
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the libraries.",
        discussion: """
            Files whose contents stay are not touched, so that an incremental build stays short. Files that acsgen \
            wrote earlier and writes no more are removed. Files of acsgen that someone edited are replaced, and named; \
            files that acsgen did not write are never touched: if one is in the way, nothing is written.

            All files are written beside the libraries first and moved at the end. If a run fails or is killed, run it \
            again.

            Exit codes: 0 written, 1 the descriptions have errors, 2 acsgen could not do its work.
            """
    )

    @OptionGroup var descriptions: SpecsOptions
    @OptionGroup var destination: OutputOptions

    @Flag(help: "Also remove the files of libraries that no description gives any more.")
    var prune = false

    func run() throws {
        let sources = try Descriptions(descriptions.specs)
        let modules = try sources.modules()
        let folder = OutputFolder(destination.output)
        let report = try Failure.wrapping {
            try folder.generate(modules, complete: sources.areComplete, prune: prune) {
                note("waiting for another acsgen to end, which writes to \(folder.path)")
            }
        }
        for path in report.overwritten {
            note("\(path) was edited by hand and has been replaced; change its description instead")
        }
        for path in report.released {
            note("\(path) is generated no more; it was edited by hand, so it stays, and is yours from now on")
        }
        let invocation = Invocation(specs: descriptions.specs, output: destination.output)
        for module in report.orphanedModules {
            note("no description gives \(module) any more; its files stay until '\(invocation.prune)' removes them")
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
