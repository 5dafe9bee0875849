// SPDX-License-Identifier: MIT

public import HTTPTypes

/// A request between the policies.
public struct PipelineRequest: Sendable {
    /// Method, address and headers. Authentication is last and replaces its own headers.
    public var head: HTTPRequest
    /// The body, which is the same for every attempt.
    public var body: [UInt8] {
        didSet { contentHash = nil }
    }
    /// How many attempts preceded this one: 0 for the first attempt, 1 for the first retry.
    public internal(set) var retry = 0

    let call: Call
    /// The statuses that mean success.
    var expected: ExpectedStatuses
    /// What authenticates the request, once it is authenticated.
    var authorization: Authorization?
    /// The body's hash, if signatures cover it. It is computed once for all attempts.
    private(set) var contentHash: ContentHash?
    /// The time limit of the call, including all attempts.
    var callLimit: TimeLimit
    /// The time limit of this attempt.
    var attemptLimit: TimeLimit

    init(
        _ call: Call,
        head: HTTPRequest,
        body: [UInt8],
        contentHash: ContentHash?,
        expecting expected: ExpectedStatuses,
        within limit: TimeLimit
    ) {
        self.call = call
        self.head = head
        self.body = body
        self.contentHash = contentHash
        self.expected = expected
        callLimit = limit
        attemptLimit = limit
    }
}

extension PipelineRequest {
    /// The operation's name, such as `SMSClient.send`.
    public var operation: String { call.operation }

    /// The options of the call.
    public var options: CallOptions { call.options }
}
