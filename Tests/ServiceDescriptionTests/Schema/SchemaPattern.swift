// SPDX-License-Identifier: MIT

import Foundation

/// A `pattern` of JSON Schema, which caches its results, because the same few texts are matched repeatedly.
final class SchemaPattern {
    private let expression: NSRegularExpression
    private var matches: [String: Bool] = [:]

    init(_ pattern: String) throws {
        // In ECMAScript, whose expressions JSON Schema has, these classes are ASCII alone.
        let ascii = pattern.replacing(#"[\d"#, with: "[0-9").replacing(#"\d"#, with: "[0-9]")
            .replacing(#"\w"#, with: "[A-Za-z0-9_]")
        expression = try NSRegularExpression(pattern: ascii)
    }

    func matches(_ text: String) -> Bool {
        if let match = matches[text] { return match }
        let match = expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
        matches[text] = match
        return match
    }
}
