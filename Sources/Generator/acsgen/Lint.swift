// SPDX-License-Identifier: MIT

import ArgumentParser
import ServiceDescription

/// `acsgen lint`
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the descriptions for errors, and for what is most likely not meant.",
        discussion: """
            Prints all errors of all descriptions to standard error, each with its place and its line; without errors, \
            the warnings, each with its id. 'acsgen rules' explains them, and '--warnings-off' leaves some out.

            Warnings alone do not fail the command, so that a newer acsgen, which may know more of them, breaks no \
            build. With '--strict', they do.

            Exit codes: 0 no errors, 1 errors, or with '--strict' warnings, 2 acsgen failed.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var form: FormatOptions

    @Flag(help: "Exit with 1 also for warnings.")
    var strict = false

    @Option(
        help: ArgumentHelp("The warnings to leave out, separated by commas, such as unused-model.", valueName: "ids")
    )
    var warningsOff = WarningIDs()

    func run() throws {
        let settings = try Settings(input, format: form.format)
        let sources = try Descriptions(settings, format: form.format)
        let warnings = sources.warnings.filter {
            !settings.silenced.contains($0.rule) && !warningsOff.ids.contains($0.rule)
        }
        let fails = strict && !warnings.isEmpty
        let text = sources.loaded.report(of: warnings, colored: Terminal.error.isColored)
        let report = DiagnosticsReport(diagnostics: warnings, text: text, fails: fails)
        let terminal = form.format == .text ? Terminal.error : Terminal.output
        terminal.write(report.text(as: form.format))
        if fails { throw Failure.findings }
    }
}

/// The ids of warnings that `--warnings-off` names.
struct WarningIDs: ExpressibleByArgument {
    let ids: Set<String>

    init() { ids = [] }

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
            String(name.drop { $0 == " " })
        }
        let known = Set(RuleCatalog.entries.filter { $0.severity == .warning }.map(\.id))
        guard names.allSatisfy(known.contains) else { return nil }
        ids = Set(names)
    }

    var defaultValueDescription: String { "none" }
}
