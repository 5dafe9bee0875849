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
    /// - Throws: ``ScriptFailure`` where it is none.
    public var json: JSONValue {
        get throws(ScriptFailure) { try decode() }
    }

    /// The body as a model.
    ///
    /// - Parameter type: The type of the model; may be left out where the context tells it.
    /// - Throws: ``ScriptFailure`` where it is none.
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
