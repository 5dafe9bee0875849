// SPDX-License-Identifier: MIT

import ACSCore
import Foundation

extension JSONValue {
    /// Whether the value is another one or a part of it, with members that the other one has, and the same dates.
    func isFound(in other: JSONValue) -> Bool {
        if isContained(in: other) { return true }
        switch other {
        case .object(let members): return members.values.contains { isFound(in: $0) }
        case .array(let elements): return elements.contains { isFound(in: $0) }
        default: return false
        }
    }

    /// A model does not encode the fields that only the service sets, so the other one may have more members.
    private func isContained(in other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let mine), .object(let theirs)):
            mine.allSatisfy { name, value in
                // Services leave it out where it is false.
                theirs[name].map { value.isContained(in: $0) } ?? (name == "isAnonymous" && value == false)
            }
        case (.array(let mine), .array(let theirs)):
            mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isContained(in: $1) }
        case (.string(let mine), .string(let theirs)):
            mine == theirs || (Self.date(mine).map { $0 == Self.date(theirs) } ?? false)
        default: self == other
        }
    }

    /// The time of a date, as the services write it, in whole milliseconds.
    private static func date(_ text: String) -> Int? {
        guard let parts = text.wholeMatch(of: /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)/),
            let date = try? Date("\(parts.1)\(parts.3)", strategy: .iso8601)
        else { return nil }
        let fraction = Double("0.\(parts.2 ?? "0")") ?? 0
        return Int(date.timeIntervalSince1970) * 1000 + Int((fraction * 1000).rounded(.down))
    }
}
