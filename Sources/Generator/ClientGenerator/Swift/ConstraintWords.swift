// SPDX-License-Identifier: MIT

import ServiceDescription

/// Sentences about the values that the service accepts, and since which version.
enum ConstraintWords {
    static func sentences(_ constraints: Constraints, _ availability: Availability) -> [String] {
        var sentences: [String] = []
        if let range = constraints.range { sentences.append(bounds(range, of: nil)) }
        if let length = constraints.length { sentences.append(bounds(length, of: "character")) }
        if let items = constraints.items { sentences.append(bounds(items, of: "element")) }
        if let pattern = constraints.pattern { sentences.append("Matches `\(pattern)`.") }
        if let value = constraints.serviceDefault { sentences.append("The service's default is \(words(value)).") }
        return sentences + self.sentences(availability)
    }

    /// Since, until, and the deprecation if no attribute can express it.
    static func sentences(_ availability: Availability, withDeprecation: Bool = true) -> [String] {
        var sentences: [String] = []
        if let since = availability.since { sentences.append("Since API version \(since).") }
        if let until = availability.until { sentences.append("Until API version \(until).") }
        if withDeprecation, let deprecated = availability.deprecated {
            sentences.append("Deprecated: " + Paragraphs.sentence(deprecated))
        }
        return sentences
    }

    /// `60...1440` as "From 60 to 1440."; a length or count starts at 0.
    private static func bounds(_ range: String, of unit: String?) -> String {
        func counted(_ number: String) -> String {
            unit.map { "\(number) \($0)\(number == "1" ? "" : "s")" } ?? number
        }
        let ends = range.split(separator: "...", omittingEmptySubsequences: false).map(String.init)
        guard let lower = ends.first, let upper = ends.last else { return "" }
        if lower == upper { return "Exactly \(counted(lower))." }
        if lower.isEmpty || (unit != nil && lower == "0") { return "At most \(counted(upper))." }
        if upper.isEmpty { return "At least \(counted(lower))." }
        return unit == nil ? "From \(lower) to \(upper)." : "\(lower) to \(counted(upper))."
    }

    private static func words(_ literal: Literal) -> String {
        switch literal {
        case .null: "null"
        case .bool(let value): "`\(value)`"
        case .integer(let value): "\(value)"
        case .number(let digits): digits
        case .string(let text): "`\(text)`"
        case .enumValue(let wireName, _): "`\(wireName)`"
        case .emptyObject, .emptyMap: "an empty object"
        case .list(let values): values.isEmpty ? "an empty list" : values.map(words).joined(separator: " and ")
        }
    }
}
