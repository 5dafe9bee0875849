// SPDX-License-Identifier: MIT

/// The text that says which of several kinds a value has: the member of a union, or the type of an event. For generated
/// clients.
///
/// As in other enums, texts are compared without regard to the case of ASCII letters: services spell the same kind
/// differently from message to message. What is sent is spelled as in the service's documentation.
public struct Discriminator: ExtensibleEnum, ExpressibleByStringLiteral {
    /// The text as sent.
    public let rawValue: String

    /// Creates a discriminator, known or unknown.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Creates a discriminator.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Decoder {
    /// Decodes the field that names a union's member. For generated clients.
    ///
    /// - Parameters:
    ///   - key: The field's name on the wire.
    ///   - fields: For unions whose members are in fields of their own: each member's name with its field. If the
    ///     discriminator is missing, the first field that is present decides.
    /// - Returns: The member's name, known or unknown; `nil` if neither the discriminator nor a member's field is
    ///   present.
    public func discriminator(
        _ key: String,
        orFields fields: KeyValuePairs<String, String> = [:]
    ) throws -> Discriminator? {
        let container = try container(keyedBy: JSONKey.self)
        if let tag = try container.decodeIfPresent(String.self, forKey: JSONKey(key)) {
            return Discriminator(rawValue: tag)
        }
        for (tag, field) in fields where container.contains(JSONKey(field)) {
            if try !container.decodeNil(forKey: JSONKey(field)) { return Discriminator(rawValue: tag) }
        }
        return nil
    }
}

extension Encoder {
    /// Encodes a union's member with the field that names it. For generated clients.
    ///
    /// - Parameters:
    ///   - member: The member, which encodes an object.
    ///   - tag: The member's name on the wire.
    ///   - key: The discriminator's name on the wire.
    public func encode(_ member: some Encodable, tagged tag: String, by key: String) throws {
        try member.encode(to: self)
        try encode(tag: tag, by: key)
    }

    /// Encodes the field that names a union's member, for a member that is encoded elsewhere. For generated clients.
    ///
    /// - Parameters:
    ///   - tag: The member's name on the wire.
    ///   - key: The discriminator's name on the wire.
    public func encode(tag: String, by key: String) throws {
        var container = container(keyedBy: JSONKey.self)
        try container.encode(tag, forKey: JSONKey(key))
    }

    /// Encodes a union's member that this version does not know, unchanged. For generated clients.
    ///
    /// - Parameter value: The member, an object.
    /// - Throws: `EncodingError` if the value is not an object and thus not valid as a member.
    public func encode(unrecognized value: JSONValue) throws {
        guard case .object = value else {
            let context = EncodingError.Context(
                codingPath: codingPath,
                debugDescription: "A member of a union must be a JSON object."
            )
            throw EncodingError.invalidValue(value, context)
        }
        try value.encode(to: self)
    }
}
