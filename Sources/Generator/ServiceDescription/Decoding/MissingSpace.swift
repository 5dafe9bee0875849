// SPDX-License-Identifier: MIT

/// Finds `=` and `--` that lack a space, so that they are read as part of the text next to them.
enum MissingSpace {
    /// What is wrong with a name or default before documentation, and where.
    static func problem(beforeDocs text: Substring) -> (problem: String, offset: Int)? {
        // `a--b` is a word.
        guard let dashes = text.firstRange(ofASCII: "--"),
            text.firstRange(ofASCII: " --") != nil || text.firstRange(ofASCII: "-- ") != nil
        else { return nil }
        let after = text[dashes.upperBound...].drop { $0 == "-" || $0 == " " }.prefix { $0 != " " }
        return problem("--", dashes.lowerBound, in: text, after)
    }

    /// The same for a type, which contains neither.
    static func problem(inType text: Substring) -> (problem: String, offset: Int)? {
        if let dashes = problem(beforeDocs: text) { return dashes }
        guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let after = text[sign...].drop { $0 == "=" || $0 == " " }.prefix { $0 != " " }
        return problem("=", sign, in: text, after)
    }

    private static func problem(
        _ mark: String,
        _ place: Substring.Index,
        in text: Substring,
        _ after: Substring
    ) -> (problem: String, offset: Int) {
        let example = after.isEmpty ? "" : ", as in ` \(mark) \(after)`"
        let offset = text.unicodeScalars.distance(from: text.startIndex, to: place)
        return ("`\(mark)` needs a space on each side\(example)", offset)
    }
}
