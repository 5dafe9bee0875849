// SPDX-License-Identifier: MIT

extension KeyedEncodingContainer {
    /// Encodes a `UUID`, a `Duration`, or an array or dictionary of them, in the services' form. For generated clients.
    public mutating func encode<Value: WireCoded & Encodable>(_ value: Value, forKey key: Key) throws {
        try encode(value.wireForm, forKey: key)
    }

    /// Encodes the same if there is a value. For generated clients.
    public mutating func encodeIfPresent<Value: WireCoded & Encodable>(_ value: Value?, forKey key: Key) throws {
        try encodeIfPresent(value?.wireForm, forKey: key)
    }

    /// Encodes a value whose type is generic here, so that overload resolution can't choose its form.
    mutating func encodeGeneric(_ value: some Encodable, forKey key: Key) throws {
        if let value = value as? any WireCoded & Encodable {
            try encode(value, forKey: key)
        } else {
            try encode(value, forKey: key)
        }
    }
}
