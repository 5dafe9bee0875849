// SPDX-License-Identifier: MIT

extension KeyedDecodingContainer {
    /// Decodes a `UUID`, a `Duration`, or an array or dictionary of them, in the services' form. For generated clients.
    public func decode<Value: WireCoded & Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        Value(wireForm: try decode(Value.WireForm.self, forKey: key))
    }

    /// Decodes the same if it is present and not null. For generated clients.
    public func decodeIfPresent<Value: WireCoded & Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try decodeIfPresent(Value.WireForm.self, forKey: key).map(Value.init(wireForm:))
    }

    /// Decodes a value whose type is generic here, so that overload resolution can't choose its form.
    func decodeGeneric<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        if let wireCoded = type as? any (WireCoded & Decodable).Type,
            let value = try decode(wireCoded, forKey: key) as? Value
        {
            return value
        }
        return try decode(type, forKey: key)
    }

    /// Decodes a value whose type is generic here, if it is present and not null.
    func decodeGenericIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let wireCoded = type as? any (WireCoded & Decodable).Type else {
            return try decodeIfPresent(type, forKey: key)
        }
        return try decodeIfPresent(wireCoded, forKey: key) as? Value
    }
}
