// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator

/// `acsgen diff`
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a change of descriptions means for the apps that use the libraries.",
        discussion: """
            Compares the descriptions with those of a Git revision or of another folder, and prints what changed in \
            the API and in the Swift that people call: first what concerns credentials ('auth'), then what breaks \
            source, what breaks the wire, what changes behaviour, additions, and documentation. Each change has its \
            place in the description, its rule ('acsgen rules' explains them) and the Swift before and after.

              acsgen diff                                   what is not committed yet
              acsgen diff --against main --format markdown  the text for a pull request
              acsgen diff --against v1.0 --to v2.0          two revisions

            A name that is both a folder and a branch is the folder; refs/heads/NAME is the branch.

            A revision is read with its own acsgen.yaml, or if it has none, with that of the working tree: a change of \
            'access', 're-export' or 'module-prefix' is reported, too. With '--specs', its 'descriptions' do not \
            count. A folder or file is read with the acsgen.yaml of the working tree.

            Exit codes: 0 no changes, or none that '--fail-on' names, 1 such changes or errors in descriptions, \
            2 acsgen failed.
            """
    )

    @OptionGroup var input: InputOptions

    @Option(
        help: ArgumentHelp(
            "What to compare with: a Git revision, a folder of descriptions, or one description.",
            valueName: "revision-or-path"
        )
    )
    var against = "HEAD"

    @Option(
        help: ArgumentHelp(
            "The newer version, if it is not the working tree: a Git revision, a folder, or one description.",
            valueName: "revision-or-path"
        )
    )
    var to: String?

    @Option(
        help: ArgumentHelp(
            "The changes to fail for, separated by commas: auth, source, wire, behaviour, addition, documentation.",
            valueName: "classes"
        )
    )
    var failOn = FailingClasses()

    @Option(
        help: """
            The form: text; markdown, for a comment on a pull request; json; or github, which annotates the lines of \
            a pull request.
            """
    )
    var format = DiffFormat.text

    func validate() throws {
        for (option, value) in [("--against", against), ("--to", to)] where value == "" {
            throw ValidationError("\(option) is empty; name a revision or a folder")
        }
    }

    func run() throws {
        let newer: DescriptionVersion = try to.map { try .named($0) } ?? .workingTree
        let settings = try newer.settings(input, format: format.ofErrors)
        let after = try newer.libraries(settings, format: format.ofErrors)
        let older = try DescriptionVersion.named(against)
        let before = try older.olderLibraries(try older.olderSettings(input))
        let blocks = DescriptionComparison.blocks(from: before, to: after, configuredAt: settings.places)
        let report = DiffReport(blocks: blocks, failing: failOn)
        Terminal.output.write(report.text(as: format, colored: Terminal.output.isColored))
        if report.fails { throw Failure.findings }
    }
}

/// The form of the output.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json
    case github

    /// The form of errors in descriptions, which no pull request's comment is made of.
    var ofErrors: ReportFormat { ReportFormat(rawValue: rawValue) ?? .text }
}

/// The classes of changes that `--fail-on` names.
struct FailingClasses: ExpressibleByArgument {
    private let classes: Set<ChangeClass>

    init() { classes = [] }

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
            String(name.drop { $0 == " " })
        }
        let known = names.compactMap(ChangeClass.init)
        guard known.count == names.count else { return nil }
        classes = Set(known)
    }

    var defaultValueDescription: String { "none" }

    /// Whether a change is one of them. A change of credentials can break source, too.
    func contains(_ rule: ChangeRule) -> Bool {
        classes.contains(rule.kind) || rule.breaksSource && classes.contains(.source)
    }
}
