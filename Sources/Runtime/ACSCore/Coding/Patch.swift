// SPDX-License-Identifier: MIT

/// What an update does with one field: JSON Merge Patch (RFC 7396) tells a field that is not mentioned from one that is
/// null.
public enum Patch<Value> {
    /// The field stays as it is at the service, and is not sent.
    case keep
    /// The field is removed; `null` is sent.
    case clear
    /// The field gets a value.
    case set(Value)
}

extension Patch: Sendable where Value: Sendable {}
extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}

extension Patch: Encodable where Value: Encodable {
    /// Writes the value, or null. Whether a field is left out is decided where its key is written.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .keep, .clear: try container.encodeNil()
        case .set(let value): try container.encode(value)
        }
    }
}

extension Patch: Decodable where Value: Decodable {
    /// Reads a value, or null as ``clear``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .clear : .set(try container.decode(Value.self))
    }
}

extension KeyedEncodingContainer {
    /// Writes the field unless it stays as it is. For generated clients.
    public mutating func encode<Value: Encodable>(_ patch: Patch<Value>, forKey key: Key) throws {
        switch patch {
        case .keep: break
        case .clear: try encodeNil(forKey: key)
        case .set(let value): try encodeGeneric(value, forKey: key)
        }
    }
}

extension KeyedDecodingContainer {
    /// Reads a field that may be missing or null. For generated clients.
    public func decode<Value: Decodable>(_ type: Patch<Value>.Type, forKey key: Key) throws -> Patch<Value> {
        guard contains(key) else { return .keep }
        return try decodeGenericIfPresent(Value.self, forKey: key).map(Patch.set) ?? .clear
    }
}
