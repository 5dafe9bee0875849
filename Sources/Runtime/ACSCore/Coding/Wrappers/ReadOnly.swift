// SPDX-License-Identifier: MIT

/// A field that the service sets: it is decoded from responses and never sent. For generated clients.
@propertyWrapper
public struct ReadOnly<Value> {
    /// The value from the service, or `nil`.
    public var wrappedValue: Value?

    /// Creates a field without a value.
    public init() {
        wrappedValue = nil
    }

    /// Creates a field with a value, for tests that build responses.
    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }
}

extension ReadOnly: Sendable where Value: Sendable {}
extension ReadOnly: Equatable where Value: Equatable {}
extension ReadOnly: Hashable where Value: Hashable {}

extension ReadOnly: Codable where Value: Codable {
    /// Decodes a value, or null.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try Value?(from: decoder)
    }

    /// Encodes null. The container of the key leaves the field out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encodeNil()
    }
}

extension KeyedEncodingContainer {
    /// Encodes nothing. For generated clients.
    public mutating func encode<Value: Codable>(_ field: ReadOnly<Value>, forKey key: Key) throws {}
}

extension KeyedDecodingContainer {
    /// Decodes a field that can be missing or null. For generated clients.
    public func decode<Value: Codable>(_ type: ReadOnly<Value>.Type, forKey key: Key) throws -> ReadOnly<Value> {
        ReadOnly(wrappedValue: try decodeGenericIfPresent(Value.self, forKey: key))
    }
}
