// SPDX-License-Identifier: MIT

/// A property of a model.
public struct Field: Sendable, Hashable {
    public var wireName: String
    public var swiftName: SwiftName
    /// Without the optionality of ``isOptional``; `T?` is ``ValueType/nullable(_:)``.
    public var type: ValueType
    /// Whether it can be absent.
    public var isOptional: Bool
    /// Never sent by the client.
    public var isReadOnly: Bool
    /// The value that the client sends if the caller passes none.
    public var defaultValue: Literal?
    public var docs: String?
    public var constraints: Constraints
    /// The names that it has in some events instead of ``wireName``, in the order in which they are looked up.
    public var otherNames: [String]
    public var availability: Availability
    /// Whether the model would contain itself through this field without a list or map in between, so that it is boxed.
    public var isBoxed: Bool
    public var location: SourceLocation
}

/// What the service expects of a value. This is documentation and not checked before sending.
public struct Constraints: Sendable, Hashable {
    /// The range of a number, such as `60...1440`; either end can be missing.
    public var range: String?
    /// The length of a text, in characters.
    public var length: String?
    /// The count of a list, in elements.
    public var items: String?
    /// A regular expression.
    public var pattern: String?
    /// The service's own default.
    public var serviceDefault: Literal?

    public init() {}

    public static let none = Self()
}

/// A value in a description.
public indirect enum Literal: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number with a fraction or exponent, with the digits of the description.
    case number(String)
    case string(String)
    /// A value of an enum.
    case enumValue(wireName: String, swiftName: SwiftName)
    /// `{}`: a model whose fields all have defaults.
    case emptyObject
    /// `{}` of a map.
    case emptyMap
    case list([Literal])

    /// Whether it is on one line, as in a header.
    var isOneLine: Bool {
        switch self {
        case .string(let text), .enumValue(let text, _): text.isOneLine
        case .list(let elements): elements.allSatisfy(\.isOneLine)
        case .null, .bool, .integer, .number, .emptyObject, .emptyMap: true
        }
    }

    /// Whether a header can have the value: RFC 9110 gives bytes beyond ASCII no meaning, and spaces at the ends none.
    var isHeaderValue: Bool {
        switch self {
        case .string(let text), .enumValue(let text, _):
            text.isPrintableASCII && !text.hasPrefix(" ") && !text.hasSuffix(" ")
        case .list(let elements): elements.allSatisfy(\.isHeaderValue)
        case .null, .bool, .integer, .number, .emptyObject, .emptyMap: true
        }
    }
}
