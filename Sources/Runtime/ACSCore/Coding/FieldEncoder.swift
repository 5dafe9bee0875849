// SPDX-License-Identifier: MIT

/// Encodes the fields of a JSON object by their names on the wire. For generated clients.
public struct FieldEncoder {
    let encoder: any Encoder
    private var container: KeyedEncodingContainer<JSONKey>

    /// Starts to encode an object.
    ///
    /// - Parameter encoder: The encoder of the object.
    public init(_ encoder: any Encoder) {
        self.encoder = encoder
        container = encoder.container(keyedBy: JSONKey.self)
    }

    /// Encodes a field. `nil` is encoded as null.
    public mutating func encode<Value: Encodable>(_ value: Value, forKey name: String) throws {
        try container.encode(value, forKey: JSONKey(name))
    }

    /// Encodes a field if it has a value.
    public mutating func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey name: String) throws {
        try container.encodeIfPresent(value, forKey: JSONKey(name))
    }

    /// Encodes a `UUID` or `Duration`, or an array or dictionary of them, in the services' form. `nil` is encoded as
    /// null.
    public mutating func encode<Value: WireCoded & Encodable>(_ value: Value, forKey name: String) throws {
        try container.encode(value.wireForm, forKey: JSONKey(name))
    }

    /// Encodes a `UUID` or `Duration`, or an array or dictionary of them, if there is a value.
    public mutating func encodeIfPresent<Value: WireCoded & Encodable>(_ value: Value?, forKey name: String) throws {
        try container.encodeIfPresent(value?.wireForm, forKey: JSONKey(name))
    }

    /// Encodes a change: nothing if the field is kept, and null if it is cleared.
    public mutating func encode<Value: Encodable>(_ patch: Patch<Value>, forKey name: String) throws {
        switch patch {
        case .keep: break
        case .clear: try container.encodeNil(forKey: JSONKey(name))
        case .set(let value):
            if let value = value as? any WireCoded & Encodable {
                try encode(value, forKey: name)
            } else {
                try encode(value, forKey: name)
            }
        }
    }
}
