// SPDX-License-Identifier: MIT

/// What the service expects of a value: documentation, never checked before sending.
public struct Constraints: Sendable, Hashable {
    /// Of a number, such as `60...1440`; either end may be missing.
    public var range: String?
    /// Of a text, in characters.
    public var length: String?
    /// Of a list, in elements.
    public var items: String?
    /// A regular expression.
    public var pattern: String?
    /// What the service takes when nothing is sent.
    public var serviceDefault: Literal?

    public init() {}

    public static let none = Self()
}
