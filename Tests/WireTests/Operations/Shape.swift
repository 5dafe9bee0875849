// SPDX-License-Identifier: MIT

import ACSCore

/// What a text must be: itself, or of the form that a placeholder names.
struct Shape {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    func fits(_ value: String) -> Bool {
        switch text {
        case "<uuid>": value.wholeMatch(of: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil
        case "<host>": value.wholeMatch(of: /[a-z0-9.\-]+(?::\d+)?/) != nil
        case "<http-date>": value.wholeMatch(of: /\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/) != nil
        default: value == text
        }
    }

    /// Every place in which JSON differs from the expected one.
    static func mismatches(of sent: JSONValue, with expected: JSONValue, at place: String) -> [String] {
        switch (sent, expected) {
        case (.object(let sent), .object(let expected)):
            return Set(sent.keys).union(expected.keys).sorted().flatMap { key in
                guard let value = sent[key] else { return ["\(place).\(key) is missing"] }
                guard let wanted = expected[key] else { return ["\(place).\(key) is sent"] }
                return mismatches(of: value, with: wanted, at: "\(place).\(key)")
            }
        case (.array(let sent), .array(let expected)) where sent.count == expected.count:
            return zip(sent, expected).enumerated().flatMap { index, pair in
                mismatches(of: pair.0, with: pair.1, at: "\(place)[\(index)]")
            }
        case (.string(let sent), .string(let expected)) where Shape(expected).fits(sent):
            return []
        default:
            return sent == expected ? [] : ["\(place) is \(sent) instead of \(expected)"]
        }
    }
}
