// SPDX-License-Identifier: MIT

public import HTTPTypes

/// A response as it is received.
public struct TransportResponse: Sendable {
    /// The status and headers.
    public var head: HTTPResponse
    /// The body, read while it is iterated.
    public var body: ByteStream

    /// Creates a response.
    public init(head: HTTPResponse, body: ByteStream = ByteStream([])) {
        self.head = head
        self.body = body
    }
}
