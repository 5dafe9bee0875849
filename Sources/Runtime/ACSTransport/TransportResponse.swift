// SPDX-License-Identifier: MIT

public import HTTPTypes

/// An answer as it comes from the wire.
public struct TransportResponse: Sendable {
    /// Status and headers.
    public var head: HTTPResponse
    /// The body, read while it is iterated.
    public var body: ByteStream

    /// Makes an answer.
    public init(head: HTTPResponse, body: ByteStream = ByteStream([])) {
        self.head = head
        self.body = body
    }
}
