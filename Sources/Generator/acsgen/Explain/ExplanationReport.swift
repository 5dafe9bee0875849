// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The output of `explain`: each line of a description, followed by what it makes.
struct ExplanationReport {
    let found: [Explanation]
    let output: String

    /// What follows in a description is seen in the description.
    private static let longestExcerpt = 12

    func text(colored: Bool) throws -> String {
        var places: [SourceLocation] = []
        for explanation in found where !places.contains(explanation.origin.location) {
            places.append(explanation.origin.location)
        }
        let blocks = try places.map { place in
            let made = found.filter { $0.origin.location == place }
            let title = Style.strong.paint("\(place)", when: colored) + "\n"
            return try title + excerpt(at: place) + made.map { entry($0, colored: colored) }.joined()
        }
        return blocks.joined(separator: "\n")
    }

    /// The line with those that belong to it: what is indented deeper.
    private func excerpt(at place: SourceLocation) throws -> String {
        let lines = try DescriptionLines(place.file).all
        guard lines.indices.contains(place.line - 1) else { return "" }
        let first = lines[place.line - 1]
        let margin = first.prefix { $0 == " " }.count
        let rest = lines[place.line...].prefix { line in line.isEmpty || line.prefix { $0 == " " }.count > margin }
        var excerpt = [first] + rest
        while excerpt.last?.isEmpty == true { excerpt.removeLast() }
        let isLong = excerpt.count > Self.longestExcerpt
        let shown = excerpt.prefix(Self.longestExcerpt).map { line in
            line.isEmpty ? "" : "  | " + line.dropFirst(margin)
        }
        return (shown + (isLong ? ["  | … and \(excerpt.count - Self.longestExcerpt) more lines"] : []))
            .joined(separator: "\n") + "\n"
    }

    private func entry(_ explanation: Explanation, colored: Bool) -> String {
        let declaration = explanation.declaration
        let home = output.hasSuffix("/") ? String(output.dropLast()) : output
        let path = "\(home)/\(explanation.module)/Generated/\(explanation.file):\(declaration.line)"
        var lines = [
            "  " + Style.added.paint(declaration.symbol, when: colored),
            "    at \(Style.place.paint(path, when: colored))",
            "    \(declaration.text)",
        ]
        if let request = explanation.origin.request { lines.append("    sends \(request)") }
        if let name = explanation.origin.name { lines.append("    name: \(name)") }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The lines of a description.
struct DescriptionLines {
    let all: [String]

    init(_ path: String) throws {
        let text = String(decoding: try LocalFileSystem().contents(of: path), as: UTF8.self)
        all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
}
