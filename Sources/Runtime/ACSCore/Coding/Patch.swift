// SPDX-License-Identifier: MIT

/// The change that an update makes to a field. JSON Merge Patch (RFC 7396) distinguishes a missing field from one that
/// is null.
public enum Patch<Value> {
    /// Keeps the field's value at the service. The field is not sent.
    case keep
    /// Removes the field. `null` is sent.
    case clear
    /// Sets the field to a value.
    case set(Value)
}

extension Patch: Sendable where Value: Sendable {}
extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}

extension Patch: Encodable where Value: Encodable {
    /// Encodes the value, or null. The container of the key decides whether a field is left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .keep, .clear: try container.encodeNil()
        case .set(let value): try container.encode(value)
        }
    }
}

extension Patch: Decodable where Value: Decodable {
    /// Decodes a value, or null as ``clear``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .clear : .set(try container.decode(Value.self))
    }
}

extension KeyedEncodingContainer {
    /// Encodes the field unless it is kept. For generated clients.
    public mutating func encode<Value: Encodable>(_ patch: Patch<Value>, forKey key: Key) throws {
        switch patch {
        case .keep: break
        case .clear: try encodeNil(forKey: key)
        case .set(let value): try encodeGeneric(value, forKey: key)
        }
    }
}

extension KeyedDecodingContainer {
    /// Decodes a field that can be missing or null. For generated clients.
    public func decode<Value: Decodable>(_ type: Patch<Value>.Type, forKey key: Key) throws -> Patch<Value> {
        guard contains(key) else { return .keep }
        return try decodeGenericIfPresent(Value.self, forKey: key).map(Patch.set) ?? .clear
    }
}
