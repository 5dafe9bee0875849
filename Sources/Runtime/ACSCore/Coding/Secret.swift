// SPDX-License-Identifier: MIT

/// A text that is never printed: not in a description, a mirror, a log or an error.
///
/// ```swift
/// logger.info("\(server.credential)")  // <redacted>
/// connect(password: server.credential.value)
/// ```
public struct Secret: Hashable, Sendable {
    /// The text itself. Whoever reads it keeps it out of logs.
    public let value: String

    /// Hides a text.
    public init(_ value: String) {
        self.value = value
    }
}

extension Secret: ExpressibleByStringLiteral {
    /// Hides a text, for tests: a secret in a program's source is none.
    public init(stringLiteral value: String) { self.init(value) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `<redacted>`.
    public var description: String { "<redacted>" }

    /// `<redacted>`.
    public var debugDescription: String { description }

    /// Shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Secret: Codable {
    /// Reads the text from a JSON string.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text as a JSON string.
    public func encode(to encoder: any Encoder) throws {
        note(in: encoder)
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
