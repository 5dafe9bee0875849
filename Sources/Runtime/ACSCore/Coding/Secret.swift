// SPDX-License-Identifier: MIT

/// A text that is never printed in a description, a mirror, a log or an error.
///
/// ```swift
/// logger.info("\(server.credential)")  // <redacted>
/// connect(password: server.credential.value)
/// ```
public struct Secret: Hashable, Sendable {
    /// The text. Keep it out of logs.
    public let value: String

    /// Wraps a text.
    public init(_ value: String) {
        self.value = value
    }
}

extension Secret: ExpressibleByStringLiteral {
    /// Wraps a text, for tests: a secret in source code is not secret.
    public init(stringLiteral value: String) { self.init(value) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `<redacted>`.
    public var description: String { "<redacted>" }

    /// `<redacted>`.
    public var debugDescription: String { description }

    /// A mirror without children: the text is redacted.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Secret: Codable {
    /// Decodes the text from a JSON string.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the text as a JSON string.
    public func encode(to encoder: any Encoder) throws {
        note(in: encoder)
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
