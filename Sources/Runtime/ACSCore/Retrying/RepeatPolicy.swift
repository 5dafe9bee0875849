// SPDX-License-Identifier: MIT

/// What makes it safe to repeat a call whose answer was lost. For generated clients.
public enum RepeatPolicy: Sendable, Hashable {
    /// Doing it twice is the same as doing it once.
    case always
    /// Doing it twice does it twice.
    case never
    /// The body carries an id by which the service finds a repetition.
    case whenIdentified
    /// Headers carry an id by which the service finds a repetition, and the time of the first try.
    case withHeaders(id: String, firstSent: String? = nil)
}
