// SPDX-License-Identifier: MIT

/// A field of the model's own type, which a struct can't contain directly. For generated clients.
@propertyWrapper
public struct Indirect<Value> {
    fileprivate indirect enum Box {
        case value(Value)
    }

    private var box: Box

    /// The value itself.
    public var wrappedValue: Value {
        get {
            switch box {
            case .value(let value): value
            }
        }
        set { box = .value(newValue) }
    }

    /// Boxes a value.
    public init(wrappedValue: Value) {
        box = .value(wrappedValue)
    }
}

extension Indirect.Box: Sendable where Value: Sendable {}
extension Indirect: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {
    /// Whether two fields have equal values.
    public static func == (left: Self, right: Self) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Indirect: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Indirect: Codable where Value: Codable {
    /// Decodes the value.
    public init(from decoder: any Decoder) throws {
        self.init(wrappedValue: try Value(from: decoder))
    }

    /// Encodes the value.
    public func encode(to encoder: any Encoder) throws {
        try wrappedValue.encode(to: encoder)
    }
}

extension KeyedEncodingContainer {
    /// Encodes the value if there is one. For generated clients.
    public mutating func encode<Value: Codable>(_ field: Indirect<Value?>, forKey key: Key) throws {
        try encodeIfPresent(field.wrappedValue, forKey: key)
    }

    /// Encodes nothing. For generated clients.
    public mutating func encode<Value: Codable>(_ field: Indirect<ReadOnly<Value>>, forKey key: Key) throws {}

    /// Encodes the value, or null. For generated clients.
    public mutating func encode<Value: Codable>(_ field: Indirect<ExplicitNull<Value>>, forKey key: Key) throws {
        try encode(field.wrappedValue, forKey: key)
    }
}

extension KeyedDecodingContainer {
    /// Decodes a field that can be missing or null. For generated clients.
    public func decode<Value: Codable>(_ type: Indirect<Value?>.Type, forKey key: Key) throws -> Indirect<Value?> {
        Indirect(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
    }

    /// Decodes a field that can be missing or null. For generated clients.
    public func decode<Value: Codable>(
        _ type: Indirect<ReadOnly<Value>>.Type,
        forKey key: Key
    ) throws -> Indirect<ReadOnly<Value>> {
        Indirect(wrappedValue: try decode(ReadOnly<Value>.self, forKey: key))
    }

    /// Decodes a field that can be missing or null. For generated clients.
    public func decode<Value: Codable>(
        _ type: Indirect<ExplicitNull<Value>>.Type,
        forKey key: Key
    ) throws -> Indirect<ExplicitNull<Value>> {
        Indirect(wrappedValue: try decode(ExplicitNull<Value>.self, forKey: key))
    }
}
