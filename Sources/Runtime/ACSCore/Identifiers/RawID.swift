// SPDX-License-Identifier: MIT

/// A field with a ``CommunicationIdentifier``, an optional one, or an array or dictionary of them, which is encoded as
/// raw ids. For generated clients.
@propertyWrapper
public struct RawID<Value: RawIDConvertible> {
    /// The identifier or identifiers.
    public var wrappedValue: Value

    /// Wraps the identifier or identifiers.
    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }
}

/// A type that a field of raw ids can contain. For generated clients.
public protocol RawIDConvertible {
    /// A string, an optional one, or an array or dictionary of them.
    associatedtype RawIDs: Codable

    /// Creates identifiers from raw ids.
    init(rawIDs: RawIDs)

    /// The raw ids.
    var rawIDs: RawIDs { get }
}

extension CommunicationIdentifier: RawIDConvertible {
    /// Creates an identifier from its raw id.
    public init(rawIDs: String) { self.init(rawID: rawIDs) }

    /// The raw id.
    public var rawIDs: String { rawID }
}

extension Optional: RawIDConvertible where Wrapped: RawIDConvertible {
    /// `nil` for `nil`.
    public init(rawIDs: Wrapped.RawIDs?) { self = rawIDs.map(Wrapped.init(rawIDs:)) }

    /// `nil` for `nil`.
    public var rawIDs: Wrapped.RawIDs? { map(\.rawIDs) }
}

extension Array: RawIDConvertible where Element: RawIDConvertible {
    /// Creates an identifier from each raw id.
    public init(rawIDs: [Element.RawIDs]) { self = rawIDs.map(Element.init(rawIDs:)) }

    /// Each raw id.
    public var rawIDs: [Element.RawIDs] { map(\.rawIDs) }
}

extension Dictionary: RawIDConvertible where Key == String, Value: RawIDConvertible {
    /// Creates an identifier from each raw id.
    public init(rawIDs: [String: Value.RawIDs]) { self = rawIDs.mapValues(Value.init(rawIDs:)) }

    /// Each raw id.
    public var rawIDs: [String: Value.RawIDs] { mapValues(\.rawIDs) }
}

extension ReadOnly: RawIDConvertible where Value: RawIDConvertible {
    /// Creates identifiers from raw ids, or `nil`.
    public init(rawIDs: Value.RawIDs?) { self.init(wrappedValue: rawIDs.map(Value.init(rawIDs:))) }

    /// The raw ids, or `nil`.
    public var rawIDs: Value.RawIDs? { wrappedValue.map(\.rawIDs) }
}

extension ExplicitNull: RawIDConvertible where Value: RawIDConvertible {
    /// Creates identifiers from raw ids, or `nil`.
    public init(rawIDs: Value.RawIDs?) { self.init(wrappedValue: rawIDs.map(Value.init(rawIDs:))) }

    /// The raw ids, or `nil`.
    public var rawIDs: Value.RawIDs? { wrappedValue.map(\.rawIDs) }
}

extension Patch: RawIDConvertible where Value: RawIDConvertible {
    /// The same change, with identifiers in place of raw ids.
    public init(rawIDs: Patch<Value.RawIDs>) {
        self =
            switch rawIDs {
            case .keep: .keep
            case .clear: .clear
            case .set(let rawIDs): .set(Value(rawIDs: rawIDs))
            }
    }

    /// The same change, with raw ids in place of identifiers.
    public var rawIDs: Patch<Value.RawIDs> {
        switch self {
        case .keep: .keep
        case .clear: .clear
        case .set(let value): .set(value.rawIDs)
        }
    }
}

extension RawID: Sendable where Value: Sendable {}
extension RawID: Equatable where Value: Equatable {}
extension RawID: Hashable where Value: Hashable {}

extension RawID: Codable {
    /// Decodes raw ids.
    public init(from decoder: any Decoder) throws {
        self.init(wrappedValue: Value(rawIDs: try Value.RawIDs(from: decoder)))
    }

    /// Encodes raw ids.
    public func encode(to encoder: any Encoder) throws {
        try wrappedValue.rawIDs.encode(to: encoder)
    }
}

extension KeyedEncodingContainer {
    /// Encodes the raw id if there is one. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<Value?>, forKey key: Key) throws {
        try encodeIfPresent(field.wrappedValue?.rawIDs, forKey: key)
    }

    /// Encodes nothing. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<ReadOnly<Value>>, forKey key: Key) throws {}

    /// Encodes the raw id, or null. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<ExplicitNull<Value>>, forKey key: Key) throws {
        try encode(field.wrappedValue.rawIDs, forKey: key)
    }

    /// Encodes the raw id unless it is kept. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<Patch<Value>>, forKey key: Key) throws {
        try encode(field.wrappedValue.rawIDs, forKey: key)
    }
}

extension KeyedDecodingContainer {
    /// Decodes a raw id that can be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(_ type: RawID<Value?>.Type, forKey key: Key) throws -> RawID<Value?> {
        RawID(wrappedValue: try decodeIfPresent(Value.RawIDs.self, forKey: key).map(Value.init(rawIDs:)))
    }

    /// Decodes a raw id that can be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(
        _ type: RawID<ReadOnly<Value>>.Type,
        forKey key: Key
    ) throws -> RawID<ReadOnly<Value>> {
        RawID(wrappedValue: ReadOnly(rawIDs: try decodeIfPresent(Value.RawIDs.self, forKey: key)))
    }

    /// Decodes a raw id that can be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(
        _ type: RawID<ExplicitNull<Value>>.Type,
        forKey key: Key
    ) throws -> RawID<ExplicitNull<Value>> {
        RawID(wrappedValue: ExplicitNull(rawIDs: try decodeIfPresent(Value.RawIDs.self, forKey: key)))
    }

    /// Decodes a raw id that can be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(
        _ type: RawID<Patch<Value>>.Type,
        forKey key: Key
    ) throws -> RawID<Patch<Value>> {
        RawID(wrappedValue: Patch(rawIDs: try decode(Patch<Value.RawIDs>.self, forKey: key)))
    }
}
