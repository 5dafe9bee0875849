// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator

/// `acsgen check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare the libraries with what 'generate' would write, and write nothing.",
        discussion: """
            Prints every difference with the command that mends it, and what 'generate' would change in the file:

              changed      a description, a template or acsgen changed since the file was written
              missing      the file was never written, or was deleted
              orphaned     acsgen wrote the file and would write it no more
              hand-edited  the file is not as acsgen wrote it
              untracked    the file stands among acsgen's, which did not write it

            Exit codes: 0 no difference, 1 differences or errors in descriptions, 2 acsgen could not do its work.
            """
    )

    @OptionGroup var descriptions: SpecsOptions
    @OptionGroup var destination: OutputOptions

    func run() throws {
        let sources = try Descriptions(descriptions.specs)
        let modules = try sources.modules()
        let findings = try Failure.wrapping {
            try OutputFolder(destination.output).check(modules, complete: sources.areComplete)
        }
        guard !findings.isEmpty else { return }
        let invocation = Invocation(specs: descriptions.specs, output: destination.output)
        let report = FindingReport(findings: findings, invocation: invocation)
        Terminal.output.write(report.text(colored: Terminal.output.isColored))
        throw Failure.findings
    }
}
