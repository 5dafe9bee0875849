// SPDX-License-Identifier: MIT

/// The answer to one try, on its way back through the policies.
public struct PipelineResponse: Sendable {
    enum Body: Sendable {
        case whole([UInt8])
        case stream(ByteStream)
    }

    /// Status and headers.
    public let head: ResponseHead
    let body: Body

    init(head: ResponseHead, body: Body) {
        self.head = head
        self.body = body
    }

    /// An answer of a policy's own.
    public init(head: ResponseHead, body: [UInt8] = []) {
        self.init(head: head, body: .whole(body))
    }
}

/// A success whose body did not arrive whole.
struct BrokenAnswer: Error {
    let head: ResponseHead
    let underlying: any Error
}
