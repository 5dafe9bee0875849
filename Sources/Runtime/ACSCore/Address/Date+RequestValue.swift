// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Date: RequestValue {
    /// The date as RFC 3339 writes it, in UTC, such as `2026-01-02T03:04:05Z`.
    ///
    /// That format ends with the year 9999; for a date outside it this is the number of seconds since 1970, which no
    /// service accepts.
    public var requestText: String { RFC3339.format(self) ?? timeIntervalSince1970.description }
}
