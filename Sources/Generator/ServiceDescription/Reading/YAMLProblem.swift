// SPDX-License-Identifier: MIT

import CLibYAML

/// An error of libyaml in our own words.
struct YAMLProblem {
    let rule: YAMLSyntax
    let location: SourceLocation

    init(_ parser: yaml_parser_t, _ source: SourceFile) {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        let context = parser.context.map { String(cString: $0) } ?? ""
        // Errors of libyaml's reader have no mark, only a byte.
        let mark = Mark(parser.problem_mark)
        let isReader = parser.error == YAML_READER_ERROR
        let pointsBack = Self.opensEarlier.contains(problem) && parser.context != nil
        let seen = source.location(pointsBack ? Mark(parser.context_mark) : mark)
        let place = isReader ? source.location(ofByte: parser.problem_offset) : seen
        let isAfterEnd = place.line > source.lineCount
        location = isAfterEnd ? source.location(ofByte: source.bytes.count) : place
        let hint = Self.typeHint(source.line(location.line) ?? "")
        rule = YAMLSyntax(message: hint ?? Self.words(for: problem, context: context))
    }

    /// What to write for `[Type] -- docs`, a form of other languages.
    private static func typeHint(_ line: String) -> String? {
        typeHint(line, ": [", "]") { "a list is written `\($0)[]`" }
            ?? typeHint(line, ": {", "}") { "a map is written `map<\($0)>`" }
    }

    private static func typeHint(
        _ line: String,
        _ opening: StaticString,
        _ closing: Character,
        _ words: (String) -> String
    ) -> String? {
        guard let start = line.firstRange(ofASCII: opening)?.upperBound,
            let end = line[start...].firstIndex(of: closing),
            // What follows can be a comment, or a comma of the list around it.
            let next = line[end...].dropFirst().first(where: { $0 != " " }), next != "#", next != ","
        else { return nil }
        let type = line[start..<end].split(separator: ":").last.map { $0.filter { $0 != " " } } ?? ""
        return words(type) + "; a bracket or brace at the start of a value means something else in YAML"
    }

    /// Errors that are shown where something began instead of where libyaml stopped.
    private static let opensEarlier: Set<String> = [
        "did not find expected ',' or ']'", "did not find expected ',' or '}'", "found unexpected end of stream",
        "found unexpected document indicator", "did not find expected alphabetic or numeric character",
    ]

    private static func words(for problem: String, context: String) -> String {
        switch problem {
        case "mapping values are not allowed in this context":
            return "`: ` inside a text starts a value in YAML; quote the text"
        case "found character that cannot start any token":
            return "a text can't start with this character; quote the text"
        case "could not find expected ':'":
            return "a key needs a colon and a space after it (quote a text of several lines)"
        case "did not find expected key":
            return "expected a key in the column of the keys above; check the indentation, and quote a text that"
                + " continues after a closing quote"
        case "did not find expected '-' indicator":
            return "expected the next `- ` of the list in the column of the others"
        case "did not find expected ',' or ']'":
            return "the list that starts here is missing a comma or its closing bracket"
        case "did not find expected ',' or '}'":
            return "the mapping that starts here is missing a comma or its closing brace"
        case "found unexpected end of stream":
            return "the text that starts here is missing its closing quote"
        case "found unexpected document indicator":
            return "the text that starts here is missing its closing quote"
        case "block sequence entries are not allowed in this context":
            return "a list starts on a line of its own"
        case "mapping keys are not allowed in this context":
            return "a key starts on a line of its own"
        case "did not find expected node content":
            return "expected a value here"
        case "did not find expected alphabetic or numeric character":
            return "`*` and `&` mean aliases and anchors to YAML; quote the text (hosts are written as `.example.com`)"
        case "found unknown escape character":
            return "this escape does not exist in double quotes; use single quotes for the text as it is"
        case "did not find expected <document start>":
            return "unexpected content in this column; check the indentation"
        case "found undefined tag handle":
            return "`!` starts a tag, which descriptions do not use; quote the text"
        case "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation":
            return "a tab can't indent; use two spaces for each level"
        case "found unexpected ':'":
            return "unexpected colon instead of a value; quote the text"
        case "did not find expected comment or line break":
            return "expected the end of the line after `|` or `>`"
        default:
            return "this is not YAML: \(problem)\(context.isEmpty ? "" : " \(context)")"
        }
    }
}
