// SPDX-License-Identifier: MIT

public import ACSTransport

/// The one error of every client: what failed, why, and whether the service has seen the request.
///
/// ```swift
/// do {
///     try await chat.deleteThread(id: id)
/// } catch let error as ACSError where error.kind == .notFound {
///     // Somebody else was faster.
/// }
/// ```
///
/// Neither the error nor its description holds a secret; the answer's body is kept for ``decodeBody(as:)`` and never
/// printed. The parameters of the path, which name people, are in no printed form either: ``message`` and ``details`` hold
/// the service's own words, and ``description`` leaves out what they repeat of them.
public struct ACSError: Error, Sendable {
    /// What went wrong, in one word for programs.
    public var kind: Kind
    /// A sentence for people: the service's own where it sent one.
    public var message: String
    /// The call that failed, such as `SMSClient.send`; empty when it failed before there was a call.
    public var operation: String
    /// The HTTP status of the answer, if there was one.
    public var status: Int?
    /// The service's word for the reason, such as `TooManyRequests`: from the body, or the header `x-ms-error-code`.
    public var code: String?
    /// The part of the request at fault, as the service names it.
    public var target: String?
    /// One entry for each thing that was wrong.
    public var details: [ServiceError]
    /// The service's finer reason.
    public var innerError: ServiceError?
    /// The service's id of the request, which Microsoft's support asks for: `MS-CV`, as a rule. See
    /// ``ResponseHead/requestID``.
    public var requestID: String?
    /// Azure Front Door's reference of the request, from `X-Azure-Ref`.
    public var frontDoorID: String?
    /// The id in the body of problem details, `traceId`.
    public var traceID: String?
    /// The id that we gave the request; it stands in the service's logs.
    public var clientRequestID: String?
    /// Whether the same call may succeed later without a change, and repeating it does nothing twice.
    ///
    /// A call that the service knows again by its id, such as a text message, may be repeated with that id only: set
    /// ``CallOptions/idempotencyID``, without which each call has one of its own.
    public var isRetryable: Bool
    /// How long the service asks to wait before the next try.
    public var retryAfter: Duration?
    /// Whether the request can have reached the service.
    public var wasSent: WasSent
    /// Where in the JSON decoding stopped, such as `participants[2].id`, for ``Kind/undecodableResponse``.
    public var codingPath: String?
    /// The id of what the call has made at the service, although it failed: because the rest of the response can't be
    /// decoded (``Kind/undecodableResponse``), or because a later step of a convenience failed. Never printed, because
    /// ids name people.
    public var createdID: String?
    /// The exact text that an access key has signed, for a 401: `message` has it without the path's parameters.
    ///
    /// It holds no secret, but it may name people, so that nothing prints it.
    public package(set) var stringToSign: String?
    /// The error that this one explains.
    public var underlying: (any Error)?

    /// The body of the answer; never printed.
    package var body: [UInt8]
    /// The values of the path's parameters; left out of all that is printed.
    package var pathParameters: [String] = []

    /// Makes an error, for the runtime, for tests, and for credentials and transports of your own.
    public init(
        _ kind: Kind,
        message: String,
        operation: String = "",
        status: Int? = nil,
        code: String? = nil,
        target: String? = nil,
        details: [ServiceError] = [],
        innerError: ServiceError? = nil,
        requestID: String? = nil,
        clientRequestID: String? = nil,
        isRetryable: Bool = false,
        retryAfter: Duration? = nil,
        wasSent: WasSent = .no,
        codingPath: String? = nil,
        underlying: (any Error)? = nil
    ) {
        self.kind = kind
        self.message = message
        self.operation = operation
        self.status = status
        self.code = code
        self.target = target
        self.details = details
        self.innerError = innerError
        self.requestID = requestID
        self.clientRequestID = clientRequestID
        self.isRetryable = isRetryable
        self.retryAfter = retryAfter
        self.wasSent = wasSent
        self.codingPath = codingPath
        self.underlying = underlying
        body = []
    }
}
