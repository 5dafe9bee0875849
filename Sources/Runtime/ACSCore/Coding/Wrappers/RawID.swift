// SPDX-License-Identifier: MIT

/// A field that holds a ``CommunicationIdentifier``, an optional one, or a list or dictionary of them, as raw ids instead
/// of the wire model. For generated clients.
@propertyWrapper
public struct RawID<Value: RawIDConvertible> {
    /// The identifier or identifiers.
    public var wrappedValue: Value

    /// Wraps what the field holds.
    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }
}

/// What a field of raw ids can hold. For generated clients.
public protocol RawIDConvertible {
    /// A string, an optional one or a list of them.
    associatedtype RawIDs: Codable

    /// Reads raw ids.
    init(rawIDs: RawIDs)

    /// The raw ids.
    var rawIDs: RawIDs { get }
}

extension CommunicationIdentifier: RawIDConvertible {
    /// Reads a raw id.
    public init(rawIDs: String) { self.init(rawID: rawIDs) }

    /// The raw id.
    public var rawIDs: String { rawID }
}

extension Optional: RawIDConvertible where Wrapped: RawIDConvertible {
    /// Nil for nil.
    public init(rawIDs: Wrapped.RawIDs?) { self = rawIDs.map(Wrapped.init(rawIDs:)) }

    /// Nil for nil.
    public var rawIDs: Wrapped.RawIDs? { map(\.rawIDs) }
}

extension Array: RawIDConvertible where Element: RawIDConvertible {
    /// Reads each raw id.
    public init(rawIDs: [Element.RawIDs]) { self = rawIDs.map(Element.init(rawIDs:)) }

    /// Each raw id.
    public var rawIDs: [Element.RawIDs] { map(\.rawIDs) }
}

extension Dictionary: RawIDConvertible where Key == String, Value: RawIDConvertible {
    /// Reads each raw id.
    public init(rawIDs: [String: Value.RawIDs]) { self = rawIDs.mapValues(Value.init(rawIDs:)) }

    /// Each raw id.
    public var rawIDs: [String: Value.RawIDs] { mapValues(\.rawIDs) }
}

extension ReadOnly: RawIDConvertible where Value: RawIDConvertible {
    /// Reads raw ids, or nil.
    public init(rawIDs: Value.RawIDs?) { self.init(wrappedValue: rawIDs.map(Value.init(rawIDs:))) }

    /// The raw ids, or nil.
    public var rawIDs: Value.RawIDs? { wrappedValue.map(\.rawIDs) }
}

extension ExplicitNull: RawIDConvertible where Value: RawIDConvertible {
    /// Reads raw ids, or nil.
    public init(rawIDs: Value.RawIDs?) { self.init(wrappedValue: rawIDs.map(Value.init(rawIDs:))) }

    /// The raw ids, or nil.
    public var rawIDs: Value.RawIDs? { wrappedValue.map(\.rawIDs) }
}

extension Patch: RawIDConvertible where Value: RawIDConvertible {
    /// Keeps, clears or sets what the raw ids name.
    public init(rawIDs: Patch<Value.RawIDs>) {
        self =
            switch rawIDs {
            case .keep: .keep
            case .clear: .clear
            case .set(let rawIDs): .set(Value(rawIDs: rawIDs))
            }
    }

    /// Keeps, clears or sets the raw ids.
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
    /// Reads raw ids.
    public init(from decoder: any Decoder) throws {
        self.init(wrappedValue: Value(rawIDs: try Value.RawIDs(from: decoder)))
    }

    /// Writes raw ids.
    public func encode(to encoder: any Encoder) throws {
        try wrappedValue.rawIDs.encode(to: encoder)
    }
}

extension KeyedEncodingContainer {
    /// Writes the raw id when there is one. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<Value?>, forKey key: Key) throws {
        try encodeIfPresent(field.wrappedValue?.rawIDs, forKey: key)
    }

    /// Writes nothing. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<ReadOnly<Value>>, forKey key: Key) throws {}

    /// Writes the raw id, or null. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<ExplicitNull<Value>>, forKey key: Key) throws {
        try encode(field.wrappedValue.rawIDs, forKey: key)
    }

    /// Writes the raw id unless it stays as it is. For generated clients.
    public mutating func encode<Value: RawIDConvertible>(_ field: RawID<Patch<Value>>, forKey key: Key) throws {
        try encode(field.wrappedValue.rawIDs, forKey: key)
    }
}

extension KeyedDecodingContainer {
    /// Reads a raw id that may be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(_ type: RawID<Value?>.Type, forKey key: Key) throws -> RawID<Value?> {
        RawID(wrappedValue: try decodeIfPresent(Value.RawIDs.self, forKey: key).map(Value.init(rawIDs:)))
    }

    /// Reads a raw id that may be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(
        _ type: RawID<ReadOnly<Value>>.Type,
        forKey key: Key
    ) throws -> RawID<ReadOnly<Value>> {
        RawID(wrappedValue: ReadOnly(rawIDs: try decodeIfPresent(Value.RawIDs.self, forKey: key)))
    }

    /// Reads a raw id that may be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(
        _ type: RawID<ExplicitNull<Value>>.Type,
        forKey key: Key
    ) throws -> RawID<ExplicitNull<Value>> {
        RawID(wrappedValue: ExplicitNull(rawIDs: try decodeIfPresent(Value.RawIDs.self, forKey: key)))
    }

    /// Reads a raw id that may be missing or null. For generated clients.
    public func decode<Value: RawIDConvertible>(
        _ type: RawID<Patch<Value>>.Type,
        forKey key: Key
    ) throws -> RawID<Patch<Value>> {
        RawID(wrappedValue: Patch(rawIDs: try decode(Patch<Value.RawIDs>.self, forKey: key)))
    }
}
