// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A local time, such as `2026-01-02 03:04:05.000000`.
///
/// Converted by the C library: without Foundation, FoundationEssentials on Linux treats every time zone as GMT.
enum LocalTime {
    /// - Returns: `nil` if the text is not such a time.
    static func date(_ text: String) -> Date? {
        let numbers = text.split(whereSeparator: { "- :.".contains($0) }).prefix(6).compactMap { Int32($0) }
        guard numbers.count == 6 else { return nil }
        var time = tm()
        // C counts years from 1900 and months from 0.
        time.tm_year = numbers[0] &- 1900
        time.tm_mon = numbers[1] &- 1
        time.tm_mday = numbers[2]
        time.tm_hour = numbers[3]
        time.tm_min = numbers[4]
        time.tm_sec = numbers[5]
        // `mktime` determines whether daylight saving time applies.
        time.tm_isdst = -1
        let seconds = mktime(&time)
        return seconds == -1 ? nil : Date(timeIntervalSince1970: TimeInterval(seconds))
    }
}
