// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ResponseHead {
    /// How long the service asks to wait: `Retry-After` in seconds or as a date, or one of the headers in milliseconds.
    /// `nil` if there is none or it can't be read. Never negative.
    package var retryAfter: Duration? {
        if let text = self["retry-after"] {
            if let seconds = Double(decimalText: text) { return .seconds(min(max(seconds, 0), Self.longest)) }
            if let date = HTTPDate(text: text) {
                let now = self["date"].flatMap { HTTPDate(text: $0)?.date } ?? Date()
                return .seconds(min(max(date.date.timeIntervalSince(now), 0), Self.longest))
            }
        }
        for name in ["retry-after-ms", "x-ms-retry-after-ms"] {
            if let milliseconds = self[name].flatMap({ Double(decimalText: $0) }) {
                return .milliseconds(min(max(milliseconds, 0), Self.longest * 1000))
            }
        }
        return nil
    }

    /// A year in seconds: enough for any service, and safe for arithmetic.
    private static let longest = 31_536_000.0
}
