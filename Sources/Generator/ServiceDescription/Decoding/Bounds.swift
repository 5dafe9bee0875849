// SPDX-License-Identifier: MIT

/// `60...1440`; either end may be missing, not both.
struct Bounds {
    var lower: Double?
    var upper: Double?

    init?(_ text: String, isCount: Bool) {
        guard let dots = text.firstRange(of: "...") else { return nil }
        let ends = (text[..<dots.lowerBound], text[dots.upperBound...])
        guard !ends.0.isEmpty || !ends.1.isEmpty else { return nil }
        func end(_ text: Substring) -> Double?? {
            if text.isEmpty { return .some(nil) }
            guard text.utf8.allSatisfy({ TextForm.isDigit($0) || !isCount && "-.".utf8.contains($0) }) else {
                return nil
            }
            return Double(text).map { .some($0) }
        }
        guard let lower = end(ends.0), let upper = end(ends.1) else { return nil }
        if let lower, let upper, lower > upper { return nil }
        self.lower = lower
        self.upper = upper
    }
}
