// SPDX-License-Identifier: MIT

/// Decodes the fields of a JSON object by their names on the wire. For generated clients.
///
/// Models write their coding out and name fields by text. With synthesized coding, each would have an enum of keys with
/// five conformances, which compiles more slowly.
public struct FieldDecoder {
    private let container: KeyedDecodingContainer<JSONKey>
    private let otherNames: [String: [String]]

    /// Starts to decode an object.
    ///
    /// - Parameters:
    ///   - decoder: The decoder of the object.
    ///   - otherNames: The names that fields have in some events or messages, by their names on the wire. The first one
    ///     that is present counts.
    /// - Throws: `DecodingError` if the value is not an object.
    public init(_ decoder: any Decoder, otherNames: [String: [String]] = [:]) throws {
        container = try decoder.container(keyedBy: JSONKey.self)
        self.otherNames = otherNames
    }

    /// Decodes a required field.
    public func decode<Value: Decodable>(forKey name: String) throws -> Value {
        try container.decode(Value.self, forKey: key(name))
    }

    /// Decodes a field, or returns `nil` if it is missing or null.
    public func decodeIfPresent<Value: Decodable>(forKey name: String) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: key(name))
    }

    /// Decodes a required `UUID` or `Duration`, or an array or dictionary of them, in the services' form.
    public func decode<Value: WireCoded & Decodable>(forKey name: String) throws -> Value {
        Value(wireForm: try container.decode(Value.WireForm.self, forKey: key(name)))
    }

    /// Decodes a `UUID` or `Duration`, or an array or dictionary of them, or returns `nil` if it is missing or null.
    public func decodeIfPresent<Value: WireCoded & Decodable>(forKey name: String) throws -> Value? {
        try container.decodeIfPresent(Value.WireForm.self, forKey: key(name)).map(Value.init(wireForm:))
    }

    /// Decodes a change: a missing field is kept, and null clears it.
    public func decode<Value: Decodable>(forKey name: String) throws -> Patch<Value> {
        let key = key(name)
        guard container.contains(key) else { return .keep }
        guard try !container.decodeNil(forKey: key) else { return .clear }
        return .set(try decodeGeneric(forKey: name))
    }

    /// Decodes a required field whose type is generic here, so that overload resolution can't choose its form.
    func decodeGeneric<Value: Decodable>(forKey name: String) throws -> Value {
        if let wireCoded = Value.self as? any (WireCoded & Decodable).Type,
            let value = try decode(wireCoded, forKey: name) as? Value
        {
            return value
        }
        return try container.decode(Value.self, forKey: key(name))
    }

    private func decode<Value: WireCoded & Decodable>(_ type: Value.Type, forKey name: String) throws -> Value {
        try decode(forKey: name)
    }

    /// The key of a field: its name on the wire, or the other name that is present.
    private func key(_ name: String) -> JSONKey {
        let key = JSONKey(name)
        guard let names = otherNames[name], !container.contains(key) else { return key }
        return names.lazy.map { JSONKey($0) }.first { container.contains($0) } ?? key
    }
}
