// SPDX-License-Identifier: MIT

public import ACSCore

extension ReceivedRequest {
    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON.
    ///
    /// ```swift
    /// let recipient = try request.json["smsRecipients"]
    /// ```
    ///
    /// - Throws: ``ScriptFailure`` if it is not JSON.
    public var json: JSONValue {
        get throws(ScriptFailure) { try decode() }
    }

    /// Decodes the body as a model.
    ///
    /// - Parameter type: The type of the model, unless it follows from the context.
    /// - Throws: ``ScriptFailure`` if it does not decode.
    public func decode<Model: Decodable>(_ type: Model.Type = Model.self) throws(ScriptFailure) -> Model {
        do {
            return try ServiceJSON.decode(type, from: body)
        } catch {
            throw ScriptFailure(
                problems: ["Expected the body of \(self) to be JSON of type \(type): \(error)"],
                requests: [self]
            )
        }
    }
}
