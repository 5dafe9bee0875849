// SPDX-License-Identifier: MIT

/// A field that is always encoded, as `null` if it is `nil`. For generated clients.
///
/// When decoding, a missing field is the same as null.
@propertyWrapper
public struct ExplicitNull<Value> {
    /// The value, or `nil` for null.
    public var wrappedValue: Value?

    /// Creates a field with a value, or null.
    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }
}

extension ExplicitNull: Sendable where Value: Sendable {}
extension ExplicitNull: Equatable where Value: Equatable {}
extension ExplicitNull: Hashable where Value: Hashable {}

extension ExplicitNull: Codable where Value: Codable {
    /// Decodes a value, or null.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try Value?(from: decoder)
    }

    /// Encodes the value, or null.
    public func encode(to encoder: any Encoder) throws {
        try wrappedValue.encode(to: encoder)
    }
}

extension KeyedEncodingContainer {
    /// Encodes the value, or null. For generated clients.
    public mutating func encode<Value: Codable>(_ field: ExplicitNull<Value>, forKey key: Key) throws {
        if let value = field.wrappedValue {
            try encodeGeneric(value, forKey: key)
        } else {
            try encodeNil(forKey: key)
        }
    }
}

extension KeyedDecodingContainer {
    /// Decodes a field that can be missing or null. For generated clients.
    public func decode<Value: Codable>(
        _ type: ExplicitNull<Value>.Type,
        forKey key: Key
    ) throws -> ExplicitNull<Value> {
        ExplicitNull(wrappedValue: try decodeGenericIfPresent(Value.self, forKey: key))
    }
}
