// SPDX-License-Identifier: MIT

/// `60...1440`. Either end can be missing, but not both.
struct Bounds {
    var lower: Double?
    var upper: Double?

    init?(_ text: String, isCount: Bool) {
        guard let dots = text.firstRange(ofASCII: "...") else { return nil }
        let ends = (text[..<dots.lowerBound], text[dots.upperBound...])
        guard !ends.0.isEmpty || !ends.1.isEmpty else { return nil }
        guard ends.0.isEmpty || Self.isNumber(ends.0, isCount: isCount),
            ends.1.isEmpty || Self.isNumber(ends.1, isCount: isCount)
        else { return nil }
        lower = Double(ends.0)
        upper = Double(ends.1)
    }

    var isReversed: Bool {
        if let lower, let upper { lower > upper } else { false }
    }

    /// Digits; for ranges other than counts, with a sign and a fraction.
    private static func isNumber(_ text: Substring, isCount: Bool) -> Bool {
        let digits = isCount ? text[...] : text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", maxSplits: isCount ? 0 : 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(TextForm.isDigit) }
    }
}
