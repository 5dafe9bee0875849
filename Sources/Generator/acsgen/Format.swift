// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator
import ServiceDescription

/// `acsgen format`
struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the descriptions in canonical form.",
        discussion: """
            Only the form changes: the descriptions mean the same, and give the same Swift. Keys are in the order of \
            the language, and declarations in that of their author. Indentation is two spaces, texts are without \
            quotes if they can be, 'docs' are wrapped, and what fits on a line in a short form is in its short form. \
            Comments remain, at the same keys. Files of examples next to descriptions are formatted with them.

            A file with errors is not touched. The others keep their permissions and their kind of line breaks. All \
            are written before any is replaced, so that a full disk changes nothing.

            Exit codes: 0 formatted, 1 errors in descriptions, or with '--check' files that are not in canonical \
            form, 2 acsgen failed.
            """
    )

    @OptionGroup var input: InputOptions

    @Flag(help: "Write nothing. Print what would change, and exit with 1 if something would.")
    var check = false

    func run() throws {
        let settings = try Settings(input)
        let paths = try Failure.wrapping { try DescriptionFiles(settings.descriptions) }.paths
        let formatted = DescriptionLoader.load(paths, style: settings.style).formatted(paths)
        let changed = formatted.files.filter { !$0.isCanonical }
        if check {
            report(changed)
        } else {
            let replacements = changed.map { TextReplacement(of: $0.path, from: $0.current, to: $0.canonical) }
            try Failure.wrapping { try TextReplacement.perform(replacements) }
            let unchanged = formatted.files.count - changed.count
            Terminal.output.write("\(changed.count) formatted, \(unchanged) unchanged\n")
        }
        guard formatted.diagnostics.isEmpty else {
            let report = formatted.report(colored: Terminal.error.isColored)
            throw formatted.areReadable ? Failure.descriptions(report) : .unreadable(report)
        }
        if check, !changed.isEmpty { throw Failure.findings }
    }

    private func report(_ changed: [FormattedDescription]) {
        let isColored = Terminal.output.isColored
        let command = Invocation(input: input).format
        for file in changed {
            let diff = UnifiedDiff(from: file.current, to: file.canonical, path: file.path)
            let title = Style.strong.paint("unformatted: \(file.path)", when: isColored)
            Terminal.output.write("\(title)\n  fix: \(command)\n\(diff.text(colored: isColored))")
        }
        guard !changed.isEmpty else { return }
        let noun = changed.count == 1 ? "finding" : "findings"
        Terminal.output.write("\(changed.count) \(noun): \(changed.count) unformatted\n")
    }
}
