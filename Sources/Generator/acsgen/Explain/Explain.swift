// SPDX-License-Identifier: MIT

import ArgumentParser
import ClientGenerator
import ServiceDescription

/// `acsgen explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say which line of a description made a part of the Swift, and what a line becomes.",
        discussion: """
            Prints the line with what belongs to it, the declarations that it makes, the request that a method sends, \
            and why a declaration has its name.

              acsgen explain SMSClient.send
              acsgen explain ACSChat.ChatMessage.content
              acsgen explain Sources/Clients/ACSSMS/Generated/Clients/SMSClient.swift:91
              acsgen explain Specs/sms.yaml:87

            Lines are those of the code that 'generate' would write now.

            Exit codes: 0 explained, 1 errors in descriptions, 2 acsgen failed, such as for an unknown name.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var destination: OutputOptions

    @Argument(
        help: ArgumentHelp(
            "A name in generated Swift, or a line of a generated file or of a description as FILE:LINE.",
            valueName: "symbol-or-place"
        )
    )
    var subject: String

    func validate() throws {
        guard subject.isEmpty else { return }
        throw ValidationError("the name is empty; pass one such as SMSClient.send, or FILE:LINE")
    }

    func run() throws {
        let settings = try Settings(input)
        let output = try settings.output(destination)
        let sources = try Descriptions(settings)
        let renderer = try Failure.wrapping { try ClientRenderer() }
        let explanations = Explanations(sources.libraries, renderer)
        let report = ExplanationReport(found: try find(in: explanations, sources.loaded.files), output: output)
        Terminal.output.write(try Failure.wrapping { try report.text(colored: Terminal.output.isColored) })
    }

    /// - Parameter files: The descriptions that were read.
    private func find(in explanations: Explanations, _ files: [String]) throws -> [Explanation] {
        guard let place = Place(subject) else {
            let found = explanations.named(subject)
            guard found.isEmpty else { return found }
            let hint = explanations.nearest(to: subject).map { "; did you mean '\($0)'?" } ?? ""
            throw Failure.tool("nothing that is generated has the name '\(subject)'\(hint)")
        }
        if place.path.hasSuffix(".swift") {
            if let found = explanations.declared(in: place.path, line: place.line) { return [found] }
            throw Failure.tool(
                "'\(place.path)' is not a generated file of these descriptions; "
                    + "such a path ends in MODULE/Generated/FILE"
            )
        }
        let lines = try Failure.wrapping { try DescriptionLines(place.path) }.all
        guard place.line <= lines.count else {
            throw Failure.tool("'\(place.path)' has \(lines.count) lines, and none with the number \(place.line)")
        }
        // An editor passes whole paths.
        let file = FileIdentity(place.path)
        let path = files.first { FileIdentity($0) == file } ?? place.path
        let found = explanations.made(by: path, line: place.line, in: lines)
        if found.isEmpty { throw Failure.tool("nothing is generated from \(subject) alone") }
        return found
    }
}

/// `FILE:LINE`, as in diagnostics also with a column.
private struct Place {
    let path: String
    let line: Int

    init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(.+?\.(?:swift|yaml)):([1-9][0-9]{0,8})(?::[0-9]+)?/),
            let line = Int(match.2)
        else { return nil }
        path = String(match.1)
        self.line = line
    }
}
