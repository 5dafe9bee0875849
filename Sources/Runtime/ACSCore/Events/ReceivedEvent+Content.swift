// SPDX-License-Identifier: MIT

extension ReceivedEvent {
    /// Decodes the content.
    ///
    /// Services spell names differently from event to event, so names of fields are compared without regard to case. A
    /// name in the exact case takes precedence. Of several fields with the same name, the last one counts. A number can
    /// be sent as text. Keys of maps are kept as sent.
    ///
    /// - Parameter type: The type of the content. For the types of a service's events, use its set of events instead,
    ///   such as `SMSEvent`.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/undecodableEvent`` if there is no content or it has another
    ///   shape. `codingPath` says where, and `responseJSON` is the content. The error prints no value.
    public func decode<Content: Decodable>(_ type: Content.Type = Content.self) throws -> Content {
        guard let data else { throw ACSError(.undecodableEvent, message: "The event \(self) has no content.") }
        do {
            return try JSONText.reading(data) { try ContentValue(of: $0).decode(type) }
        } catch let error as DecodingError {
            let (fault, path) = error.explanation
            var failure = ACSError(
                .undecodableEvent,
                message: "The content of the event \(self) can't be decoded: \(fault).",
                codingPath: path,
                underlying: error
            )
            failure.body = data
            throw failure
        }
    }
}
