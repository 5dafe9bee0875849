// SPDX-License-Identifier: MIT

extension KeyedEncodingContainer {
    /// Writes a `UUID`, a `Duration`, or a list or dictionary of them, as the services have them. For generated clients.
    public mutating func encode<Value: WireCoded & Encodable>(_ value: Value, forKey key: Key) throws {
        try encode(value.wireForm, forKey: key)
    }

    /// Writes the same when there is a value. For generated clients.
    public mutating func encodeIfPresent<Value: WireCoded & Encodable>(_ value: Value?, forKey key: Key) throws {
        try encodeIfPresent(value?.wireForm, forKey: key)
    }

    /// Writes a value of which only the caller's caller knows the type.
    mutating func encodeGeneric(_ value: some Encodable, forKey key: Key) throws {
        if let value = value as? any WireCoded & Encodable {
            try encode(value, forKey: key)
        } else {
            try encode(value, forKey: key)
        }
    }
}
