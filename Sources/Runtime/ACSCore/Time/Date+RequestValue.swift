// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Date: RequestValue {
    /// The date in the form of RFC 3339, in UTC, such as `2026-01-02T03:04:05Z`.
    ///
    /// The format ends with the year 9999. For other dates, this is the number of seconds since 1970, which no service
    /// accepts.
    public var requestText: String { RFC3339.format(self) ?? timeIntervalSince1970.description }
}
