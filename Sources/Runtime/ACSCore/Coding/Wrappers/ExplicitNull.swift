// SPDX-License-Identifier: MIT

/// A field that is always written, with `null` for nil. For generated clients.
///
/// When reading, a missing field counts as null.
@propertyWrapper
public struct ExplicitNull<Value> {
    /// The value, or nil for null.
    public var wrappedValue: Value?

    /// A field with a value, or null.
    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }
}

extension ExplicitNull: Sendable where Value: Sendable {}
extension ExplicitNull: Equatable where Value: Equatable {}
extension ExplicitNull: Hashable where Value: Hashable {}

extension ExplicitNull: Codable where Value: Codable {
    /// Reads a value, or null.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try Value?(from: decoder)
    }

    /// Writes the value, or null.
    public func encode(to encoder: any Encoder) throws {
        try wrappedValue.encode(to: encoder)
    }
}

extension KeyedEncodingContainer {
    /// Writes the value, or null. For generated clients.
    public mutating func encode<Value: Codable>(_ field: ExplicitNull<Value>, forKey key: Key) throws {
        if let value = field.wrappedValue {
            try encodeGeneric(value, forKey: key)
        } else {
            try encodeNil(forKey: key)
        }
    }
}

extension KeyedDecodingContainer {
    /// Reads a field that may be missing or null. For generated clients.
    public func decode<Value: Codable>(
        _ type: ExplicitNull<Value>.Type,
        forKey key: Key
    ) throws -> ExplicitNull<Value> {
        ExplicitNull(wrappedValue: try decodeGenericIfPresent(Value.self, forKey: key))
    }
}
