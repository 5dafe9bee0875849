// SPDX-License-Identifier: MIT

/// The type of a value, with every name resolved.
public indirect enum ValueType: Sendable, Hashable {
    case primitive(Primitive)
    /// A model or an enum.
    case reference(TypeReference)
    case array(ValueType)
    /// A dictionary with text keys.
    case map(ValueType)
    /// `T?`: `nil` is encoded and decoded as null.
    case nullable(ValueType)

    /// The model or enum somewhere inside.
    public var reference: TypeReference? {
        switch self {
        case .primitive: nil
        case .reference(let reference): reference
        case .array(let element), .map(let element), .nullable(let element): element.reference
        }
    }
}

/// A use of a model or enum.
public struct TypeReference: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case model
        case enumeration
    }

    /// The wire name, by which ``Library`` finds it.
    public var wireName: String
    public var swiftName: SwiftName
    public var kind: Kind
    /// The module that implements it by hand; `nil` if it is generated.
    public var providedBy: String?

    public init(wireName: String, swiftName: SwiftName, kind: Kind, providedBy: String?) {
        self.wireName = wireName
        self.swiftName = swiftName
        self.kind = kind
        self.providedBy = providedBy
    }
}

/// A primitive type of the language.
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
    /// Encoded in lower case.
    case uuid
    case url
    case base64
    /// A text that is never printed.
    case secret
    /// A communication identifier as one text.
    case rawID = "raw-id"
    /// Any JSON except null.
    case any
    /// Bytes, as they arrive.
    case stream
    /// The value of a `Range` header.
    case byteRange = "byte-range"
    /// No content.
    case empty
}
