// SPDX-License-Identifier: MIT

public import ACSTransport

/// The error type of every client: what failed, why, and whether the request reached the service.
///
/// ```swift
/// do {
///     try await chat.deleteThread(id: id)
/// } catch let error as ACSError where error.kind == .notFound {
///     // The thread is already deleted.
/// }
/// ```
///
/// Neither the error nor its description contains a secret. The response's body is kept for ``decodeBody(as:)`` and
/// never printed. What names people is not printed either: path parameters, raw ids, phone numbers and email addresses.
/// ``message`` and ``details`` are the service's own words, and ``description`` redacts these in them.
public struct ACSError: Error, Sendable {
    /// The kind of failure, for programs.
    public var kind: Kind
    /// A description for people; the service's own if it sent one.
    public var message: String
    /// The call that failed, such as `SMSClient.send`. Empty if the failure preceded the call.
    public var operation: String
    /// The HTTP status of the response, if there was one.
    public var status: Int?
    /// The service's error code, such as `TooManyRequests`, from the body or the header `x-ms-error-code`.
    public var code: String?
    /// The part of the request that caused the error, as named by the service.
    public var target: String?
    /// The single errors, if the service reports several.
    public var details: [ServiceError]
    /// A more specific error, if the service reports one.
    public var innerError: ServiceError?
    /// The service's id of the request, which Microsoft's support needs. Usually `MS-CV`; see
    /// ``ResponseHead/requestID``.
    public var requestID: String?
    /// Azure Front Door's reference of the request, from `X-Azure-Ref`.
    public var frontDoorID: String?
    /// The `traceId` in a body of problem details.
    public var traceID: String?
    /// The id that the client gave the request. It appears in the service's logs.
    public var clientRequestID: String?
    /// Whether the same call can succeed later, and retrying it performs nothing twice.
    ///
    /// If the service recognizes a call by its id, such as a text message, retry it with the same id only: set
    /// ``CallOptions/idempotencyID``. Otherwise every call gets a new id.
    public var isRetryable: Bool
    /// How long the service asks to wait before the next attempt.
    public var retryAfter: Duration?
    /// Whether the request may have reached the service.
    public var wasSent: WasSent
    /// The place in the JSON at which decoding failed, such as `participants[2].id`, for ``Kind/undecodableResponse``.
    public var codingPath: String?
    /// The id of what the call created at the service although it failed. The rest of the response can't be decoded
    /// (``Kind/undecodableResponse``), or a later step of a convenience failed. Never printed, because ids name people.
    public var createdID: String?
    /// The exact text that an access key signed, for a 401. ``message`` contains it with path parameters redacted.
    ///
    /// It contains no secret, but it may name people, so nothing prints it.
    public package(set) var stringToSign: String?
    /// The error that caused this one.
    public var underlying: (any Error)?

    /// The body of the response. Never printed.
    package var body: [UInt8]
    /// The values of the path parameters, which are redacted in everything that is printed.
    package var personalWords: [String] = []

    /// Creates an error, for tests and for your own credentials and transports.
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
