// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Date: HeaderValue {
    /// Reads a date in the forms in which services send it, such as `2026-01-02T03:04:05Z`.
    public init?(headerText: String) {
        guard let date = DateText.parse(headerText) else { return nil }
        self = date
    }
}

extension HTTPDate: HeaderValue {
    /// Reads a date such as `Sun, 06 Nov 1994 08:49:37 GMT`, or in another form in which services send dates.
    public init?(headerText: String) {
        guard let date = DateText.parse(headerText) else { return nil }
        self.init(date)
    }
}

extension CalendarDate: HeaderValue {
    /// Reads a day, such as `2026-11-24`.
    public init?(headerText: String) { self.init(text: headerText) }
}

extension Duration: HeaderValue {
    /// Reads a duration in ISO 8601 form, such as `PT1H30M`.
    public init?(headerText: String) {
        guard let duration = ISO8601Duration.parse(headerText) else { return nil }
        self = duration
    }
}
