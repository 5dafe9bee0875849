// SPDX-License-Identifier: MIT

// Fields that not every API version has.
extension FieldEncoder {
    /// Encodes a field. `nil` is encoded as null.
    ///
    /// - Parameters:
    ///   - since: The first API version that has the field; `nil` for the first of all.
    ///   - until: The last API version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the call's API version does not have the
    ///   field.
    public mutating func encode<Value: Encodable>(
        _ value: Value,
        forKey name: String,
        since: String? = nil,
        until: String? = nil
    ) throws {
        try requireVersion(of: name, since, until)
        try encode(value, forKey: name)
    }

    /// Encodes a `UUID` or `Duration`, or an array or dictionary of them, in the services' form. `nil` is encoded as
    /// null.
    ///
    /// - Parameters:
    ///   - since: The first API version that has the field; `nil` for the first of all.
    ///   - until: The last API version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the call's API version does not have the
    ///   field.
    public mutating func encode<Value: WireCoded & Encodable>(
        _ value: Value,
        forKey name: String,
        since: String? = nil,
        until: String? = nil
    ) throws {
        try requireVersion(of: name, since, until)
        try encode(value, forKey: name)
    }

    /// Encodes a field if it has a value.
    ///
    /// - Parameters:
    ///   - since: The first API version that has the field; `nil` for the first of all.
    ///   - until: The last API version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if it has one, and the call's API version does
    ///   not have the field.
    public mutating func encodeIfPresent<Value: Encodable>(
        _ value: Value?,
        forKey name: String,
        since: String? = nil,
        until: String? = nil
    ) throws {
        guard let value else { return }
        try encode(value, forKey: name, since: since, until: until)
    }

    /// Encodes a `UUID` or `Duration`, or an array or dictionary of them, if there is a value.
    ///
    /// - Parameters:
    ///   - since: The first API version that has the field; `nil` for the first of all.
    ///   - until: The last API version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if there is one, and the call's API version
    ///   does not have the field.
    public mutating func encodeIfPresent<Value: WireCoded & Encodable>(
        _ value: Value?,
        forKey name: String,
        since: String? = nil,
        until: String? = nil
    ) throws {
        guard let value else { return }
        try encode(value, forKey: name, since: since, until: until)
    }

    /// Encodes a change: nothing if the field is kept, and null if it is cleared.
    ///
    /// - Parameters:
    ///   - since: The first API version that has the field; `nil` for the first of all.
    ///   - until: The last API version that has it; `nil` for the last of all.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the field is changed, and the call's API
    ///   version does not have it.
    public mutating func encode<Value: Encodable>(
        _ patch: Patch<Value>,
        forKey name: String,
        since: String? = nil,
        until: String? = nil
    ) throws {
        if case .keep = patch { return }
        try requireVersion(of: name, since, until)
        try encode(patch, forKey: name)
    }

    private func requireVersion(of name: String, _ since: String?, _ until: String?) throws {
        try CallVersion.find(in: encoder)?.require(
            (encoder.codingPath + [JSONKey(name)]).text,
            in: APIVersionRange(since: since, until: until)
        )
    }
}
