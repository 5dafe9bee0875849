// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator

/// `acsgen check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare the libraries with what 'generate' would write, without writing.",
        discussion: """
            Prints every difference with the command that resolves it, and what 'generate' would change in the file:

              changed      a description, a template or acsgen changed since the file was written
              missing      the file was never written, or was deleted
              orphaned     acsgen wrote the file, but does not generate it any more
              hand-edited  the file was edited after acsgen wrote it
              untracked    the file is in acsgen's folder, but acsgen did not write it

            Exit codes: 0 no differences, 1 differences or errors in descriptions, 2 acsgen failed.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var destination: OutputOptions
    @OptionGroup var form: FormatOptions

    func run() throws {
        let settings = try Settings(input, format: form.format)
        let output = try settings.output(destination)
        let sources = try Descriptions(settings, format: form.format)
        let modules = try sources.modules()
        let findings = try Failure.wrapping {
            try OutputFolder(output).check(modules, complete: sources.areComplete)
        }
        let invocation = Invocation(input: input, destination: destination)
        let report = FindingReport(findings: findings, invocation: invocation)
        Terminal.output.write(report.text(as: form.format, colored: Terminal.output.isColored))
        if !findings.isEmpty { throw Failure.findings }
    }
}
