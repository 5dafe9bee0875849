// SPDX-License-Identifier: MIT

/// A field that the service sets: it is read from answers and never sent. For generated clients.
@propertyWrapper
public struct ReadOnly<Value> {
    /// What the service sent, or nil.
    public var wrappedValue: Value?

    /// A field that nothing has set.
    public init() {
        wrappedValue = nil
    }

    /// A field with a value, for tests that build answers.
    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }
}

extension ReadOnly: Sendable where Value: Sendable {}
extension ReadOnly: Equatable where Value: Equatable {}
extension ReadOnly: Hashable where Value: Hashable {}

extension ReadOnly: Codable where Value: Codable {
    /// Reads a value, or null.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try Value?(from: decoder)
    }

    /// Writes null: the field is left out where its key is written.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encodeNil()
    }
}

extension KeyedEncodingContainer {
    /// Writes nothing. For generated clients.
    public mutating func encode<Value: Codable>(_ field: ReadOnly<Value>, forKey key: Key) throws {}
}

extension KeyedDecodingContainer {
    /// Reads a field that may be missing or null. For generated clients.
    public func decode<Value: Codable>(_ type: ReadOnly<Value>.Type, forKey key: Key) throws -> ReadOnly<Value> {
        ReadOnly(wrappedValue: try decodeGenericIfPresent(Value.self, forKey: key))
    }
}
