// SPDX-License-Identifier: MIT

/// The response to one attempt.
public struct PipelineResponse: Sendable {
    enum Body: Sendable {
        case whole([UInt8])
        case stream(ByteStream)
    }

    /// The status and headers.
    public let head: ResponseHead
    let body: Body

    init(head: ResponseHead, body: Body) {
        self.head = head
        self.body = body
    }

    /// Creates a response of a policy's own.
    public init(head: ResponseHead, body: [UInt8] = []) {
        self.init(head: head, body: .whole(body))
    }
}
