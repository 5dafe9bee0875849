// SPDX-License-Identifier: MIT

extension ACSError {
    /// Reads the body of the answer into a type of your own, for what the other fields do not carry.
    ///
    /// - Parameter type: What the body should be.
    /// - Throws: `DecodingError` when the body is something else, or when there was none.
    public func decodeBody<Body: Decodable>(as type: Body.Type) throws -> Body {
        try ServiceJSON.decode(type, from: body)
    }
}
