// SPDX-License-Identifier: MIT

extension ACSError {
    /// Reads the body of the answer into a type of your own, for what the other fields do not carry.
    ///
    /// - Parameter type: What the body should be.
    /// - Throws: `DecodingError` when the body is something else, or when there was none.
    public func decodeBody<Body: Decodable>(as type: Body.Type) throws -> Body {
        try ServiceJSON.decode(type, from: body)
    }

    /// The body of the response as JSON, or `nil` if it is no JSON or there was none.
    ///
    /// It shows what arrived if the response can't be decoded, or has more than the other fields. It may hold secrets
    /// and name people, so that the error never prints it.
    public var responseJSON: JSONValue? {
        try? ServiceJSON.decode(JSONValue.self, from: body)
    }
}
