// SPDX-License-Identifier: MIT

/// A type that the language itself knows.
public enum Primitive: String, Sendable, Hashable, CaseIterable {
    case string
    case bool
    case int32
    case int64
    case float
    case double
    /// A JSON number that must not lose a digit, such as money.
    case decimal
    /// RFC 3339.
    case dateTime = "date-time"
    /// RFC 1123.
    case httpDate = "http-date"
    /// A calendar date.
    case date
    /// ISO 8601.
    case duration
    /// Written in lower case.
    case uuid
    case url
    case base64
    /// A text that never prints.
    case secret
    /// A communication identifier as one string.
    case rawID = "raw-id"
    /// Any JSON but null.
    case any
    /// Bytes as they come.
    case stream
    /// The value of a `Range` header.
    case byteRange = "byte-range"
    /// No content.
    case empty
}
