// SPDX-License-Identifier: MIT

/// A line of code that is broken where the formatter breaks it, if it is too long.
struct CodeLine {
    private let line: String

    init(_ text: String) {
        line = text
    }

    /// - Parameters:
    ///   - indentation: Columns before the first line; not part of the lines.
    ///   - after: Text after the last line.
    func lines(indentation: Int, after: String = "") -> [String] {
        let whole = line + after
        if whole.fits(indentation: indentation, limit: CallText.limit) { return [whole] }
        return LongLine(line).lines(indentation: indentation, after: after)
    }
}

/// A line that does not fit, taken apart into its characters.
private struct LongLine {
    private let characters: [Character]
    /// How many brackets and quotes are open at each character; a bracket or quote is outside of itself.
    private let depths: [Int]

    init(_ text: String) {
        characters = Array(text)
        depths = Self.depths(of: characters)
    }

    func lines(indentation: Int, after: String) -> [String] {
        let value = valueStart
        if let bracket = bracket(from: value) { return broken(at: bracket, indentation, after) }
        // A value without brackets goes on a line of its own, unless it is the whole.
        guard value > 0 else { return [text(0..., after)] }
        return [text(0..<(value - 1)), "    " + text(value..., after)]
    }

    private func text(_ range: some RangeExpression<Int>, _ after: String = "") -> String {
        String(characters[range]) + after
    }

    /// Where the value after `name = ` begins, or a text after `label: `; 0 for neither.
    private var valueStart: Int {
        let tops = characters.indices.dropLast(2).filter { depths[$0] == 0 && characters[$0 + 1] == " " }
        if let sign = tops.first(where: { characters[$0] == "=" }) { return sign + 2 }
        guard let colon = tops.first(where: { characters[$0] == ":" }), characters[colon + 2] == "\"" else { return 0 }
        return colon + 2
    }

    /// The bracket that is closed at the end and can be broken: those of types can't.
    private func bracket(from start: Int) -> Int? {
        guard let last = characters.last, ")]}".contains(last) else { return nil }
        let bracket = characters[start...].indices.last {
            $0 < characters.count - 1 && depths[$0] == 0 && "([{".contains(characters[$0])
        }
        // Nothing is between the two, or the colon of an empty dictionary.
        guard let bracket, bracket + 2 < characters.count - 1 else { return nil }
        guard last == "]" else { return bracket }
        let element = characters[bracket...].first { $0 != "[" }
        return element?.isUppercase == true ? nil : bracket
    }

    private func broken(at bracket: Int, _ indentation: Int, _ after: String) -> [String] {
        let last = characters.count - 1
        let commas = (bracket..<last).filter { depths[$0] == 1 && characters[$0] == "," }
        let ends = commas + [last]
        let starts = [bracket] + commas
        let isList = characters[last] == "]"
        let parts = zip(starts, ends).enumerated().flatMap { index, range in
            let part = String(characters[(range.0 + 1)..<range.1].drop { $0 == " " })
            // The formatter has a comma after the last of several elements, and none after a single one.
            let comma = index < commas.count || isList && !commas.isEmpty ? "," : ""
            let trimmed = characters[last] == "}" ? String(part.dropLast()) : part
            return CodeLine(trimmed).lines(indentation: indentation + 4, after: comma)
        }
        return [text(0...bracket)] + parts.map { "    " + $0 } + [text(last..., after)]
    }

    private static func depths(of characters: [Character]) -> [Int] {
        var open: [Character] = []
        var depths: [Int] = []
        var isEscaped = false
        for character in characters {
            let isText = open.last == "\""
            if isEscaped {
                depths.append(open.count)
                isEscaped = false
                // An interpolation is code again.
                if character == "(" { open.append("(") }
            } else if isText ? character == "\"" : ")]}".contains(character) {
                _ = open.popLast()
                depths.append(open.count)
            } else {
                depths.append(open.count)
                isEscaped = isText && character == "\\"
                if !isText, "([{\"".contains(character) { open.append(character) }
            }
        }
        return depths
    }
}
