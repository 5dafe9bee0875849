// SPDX-License-Identifier: MIT

/// A property of a model.
public struct Field: Sendable, Hashable {
    public var wireName: String
    public var swiftName: SwiftName
    /// Without the optionality of ``isOptional``; `T?` is ``ValueType/nullable(_:)``.
    public var type: ValueType
    /// Whether it may be absent.
    public var isOptional: Bool
    /// Never sent by the client.
    public var isReadOnly: Bool
    /// What the client sends when the caller gives nothing.
    public var defaultValue: Literal?
    public var docs: String?
    public var constraints: Constraints
    public var availability: Availability
    /// The service's name of the model that `includes` took it from; nil for an own field.
    public var includedFrom: String?
    /// The model would hold itself through this field without a list or map between, so it is stored behind a box.
    public var isBoxed: Bool
    public var location: SourceLocation
}

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

/// A value in a description.
public indirect enum Literal: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number with a fraction or exponent, digit for digit as it is written.
    case number(String)
    case string(String)
    /// A value of an enum.
    case enumValue(wireName: String, swiftName: SwiftName)
    /// `{}`: a model whose fields all have defaults.
    case emptyObject
    /// `{}` of a map.
    case emptyMap
    case list([Literal])

    /// Whether it can stand in a header.
    var isOneLine: Bool {
        switch self {
        case .string(let text), .enumValue(let text, _): text.isOneLine
        case .list(let elements): elements.allSatisfy(\.isOneLine)
        case .null, .bool, .integer, .number, .emptyObject, .emptyMap: true
        }
    }
}
