// SPDX-License-Identifier: MIT

import ACSCore
import Foundation

extension JSONValue {
    /// Reads what an `Encodable` writes.
    init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(Self.instant(date.timeIntervalSince1970))
        }
        self = try JSONDecoder().decode(JSONValue.self, from: encoder.encode(value))
    }

    /// The JSON without what carries no meaning, so that equal means the same.
    ///
    /// A date may be written in several forms. An identifier's `kind` only repeats the name of the object beside it,
    /// and Microsoft's packages don't send it either.
    var meaning: JSONValue {
        switch self {
        case .object(let members):
            .object(members.filter { $0.key != "kind" || members["rawId"] == nil }.mapValues(\.meaning))
        case .array(let elements): .array(elements.map(\.meaning))
        case .string(let text): .string(Self.seconds(text).map(Self.instant) ?? text)
        default: self
        }
    }

    /// Seconds since 1970 of a date, as RFC 3339 writes it.
    static func seconds(_ text: String) -> Double? {
        guard let match = text.wholeMatch(of: /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)/),
            let date = try? Date("\(match.1)\(match.3)", strategy: .iso8601)
        else { return nil }
        // The services' first day is that of today's calendar; Foundation's is the Julian one's.
        if match.1 == "0001-01-01T00:00:00" { return -62_135_596_800 }
        return date.timeIntervalSince1970 + (match.2.flatMap { Double("0\($0)") } ?? 0)
    }

    /// To a tenth of a millisecond: a `Date` at the end of the century is hardly more exact.
    private static func instant(_ seconds: Double) -> String {
        "instant \(Int((seconds * 10_000).rounded()))"
    }
}
