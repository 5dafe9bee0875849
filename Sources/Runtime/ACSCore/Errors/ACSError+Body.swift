// SPDX-License-Identifier: MIT

extension ACSError {
    /// Decodes the body of the response as a type of your own, for what the other properties do not carry.
    ///
    /// - Parameter type: The type to decode.
    /// - Throws: `DecodingError` if the body does not decode as this type, or if there was none.
    public func decodeBody<Body: Decodable>(as type: Body.Type) throws -> Body {
        try ServiceJSON.decode(type, from: body)
    }

    /// The body of the response as JSON, or `nil` if there was none or it is not JSON.
    ///
    /// It shows what arrived if the response can't be decoded, or if it contains more than the other properties. It may
    /// contain secrets and name people, so the error never prints it.
    public var responseJSON: JSONValue? {
        try? ServiceJSON.decode(JSONValue.self, from: body)
    }
}
