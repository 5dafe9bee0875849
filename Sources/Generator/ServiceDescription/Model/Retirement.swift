// SPDX-License-Identifier: MIT

/// What Microsoft has announced about the end of a service.
public enum Retirement: Sendable, Hashable {
    /// The service ends after a day. The phrase names what to use instead, if anything does.
    case ends(CalendarDay, instead: String?)
    /// After a day, the service continues only for what the phrase names.
    case narrows(CalendarDay, to: String)
    /// The service has no end; the phrase names what it continues for.
    case continues(for: String)
}
