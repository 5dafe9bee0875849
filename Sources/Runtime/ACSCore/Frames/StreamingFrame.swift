// SPDX-License-Identifier: MIT

/// A message of a stream between a service and the app's server, such as a frame of a call's audio.
///
/// A WebSocket library delivers and takes messages as text or as UTF-8. Neither this protocol nor a message says who
/// sent it: verify the upgrade of the connection.
///
/// ```swift
/// switch try IncomingStreamingFrame(message: text) {
/// case .audioData(let audio): play(audio.data)
/// default: break
/// }
/// ```
///
/// Generated unions conform to it.
public protocol StreamingFrame: Codable, Sendable {}

extension StreamingFrame {
    /// Decodes a text message.
    ///
    /// Names of members and the message's kind are compared without regard to case. Unknown members are ignored, and a
    /// message of an unknown kind is kept as JSON. Base64 is decoded from the message itself, without a copy of the
    /// text.
    ///
    /// - Parameter message: The message as UTF-8, such as `[UInt8]` or the `readableBytesView` of NIO's `ByteBuffer`.
    ///   It is not copied if it is in one piece.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/undecodableFrame`` if the message is not JSON or has another
    ///   shape. `codingPath` says where, and `responseJSON` is the message. The error prints no value.
    public init(message: some Collection<UInt8>) throws(ACSError) {
        do {
            self = try JSONText.reading(message) { try ContentValue(of: $0).decode(Self.self) }
        } catch {
            let (fault, path) = (error as? DecodingError)?.explanation ?? ("it has another shape", "")
            var failure = ACSError(
                .undecodableFrame,
                message: "The message is no \(Self.self): \(fault).",
                codingPath: path,
                underlying: error
            )
            failure.body = Array(message)
            throw failure
        }
    }

    /// Decodes a text message.
    ///
    /// - Parameter message: The message as text.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/undecodableFrame``, as for UTF-8.
    public init(message: some StringProtocol) throws(ACSError) {
        try self.init(message: message.utf8)
    }

    /// The message to send, as UTF-8 of a text message.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/unencodableRequest`` if a value has no form in JSON, such as a
    ///   number that is not finite.
    public func messageBytes() throws(ACSError) -> [UInt8] {
        do {
            return try ServiceJSON.encode(self)
        } catch {
            throw ACSError(
                .unencodableRequest,
                message: "The \(Self.self) can't be encoded as JSON.",
                underlying: error
            )
        }
    }

    /// The message to send, as text.
    ///
    /// - Throws: As ``messageBytes()``.
    public func messageText() throws(ACSError) -> String {
        String(decoding: try messageBytes(), as: UTF8.self)
    }
}
