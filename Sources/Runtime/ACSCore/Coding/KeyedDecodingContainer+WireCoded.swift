// SPDX-License-Identifier: MIT

extension KeyedDecodingContainer {
    /// Reads a `UUID`, a `Duration`, or a list or dictionary of them, as the services have them. For generated clients.
    public func decode<Value: WireCoded & Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        Value(wireForm: try decode(Value.WireForm.self, forKey: key))
    }

    /// Reads the same when it is there and not null. For generated clients.
    public func decodeIfPresent<Value: WireCoded & Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try decodeIfPresent(Value.WireForm.self, forKey: key).map(Value.init(wireForm:))
    }

    /// Reads a value of which only the caller's caller knows the type.
    func decodeGeneric<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        if let wireCoded = type as? any (WireCoded & Decodable).Type,
            let value = try decode(wireCoded, forKey: key) as? Value
        {
            return value
        }
        return try decode(type, forKey: key)
    }

    /// Reads a value of which only the caller's caller knows the type, when it is there and not null.
    func decodeGenericIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let wireCoded = type as? any (WireCoded & Decodable).Type else {
            return try decodeIfPresent(type, forKey: key)
        }
        return try decodeIfPresent(wireCoded, forKey: key) as? Value
    }
}
