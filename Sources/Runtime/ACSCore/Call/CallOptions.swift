// SPDX-License-Identifier: MIT

public import Logging

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// What a single call does differently. The defaults are right for nearly every call.
public struct CallOptions: Sendable {
    /// The longest the call may take, all tries together; nil for the client's. A streamed body is not counted.
    public var timeout: Duration?
    /// Headers to add. They replace what the client would send, but for those that authentication sets.
    ///
    /// Values are ASCII. A name in two spellings, such as `ETag` and `Etag`, fails the call with
    /// ``ACSError/Kind/invalidArgument``, before anything is sent.
    public var headers: [String: String]
    /// The id of the call in the service's logs (`x-ms-client-request-id`); nil for a new UUID.
    public var clientRequestID: String?
    /// The id by which the service finds a repetition of this call; nil for a new UUID. Operations without one ignore it.
    ///
    /// Keep it with your job, so that a second process repeats the call instead of doing it twice.
    public var idempotencyID: String?
    /// When the call was first tried, for a call with an ``idempotencyID`` of an earlier process; nil for now.
    public var firstSent: Date?
    /// The least wait between the polls of a long-running operation, also of one that is resumed; nil for the service's
    /// own pace. Where `Retry-After` asks for more, that counts. Other calls ignore it; zero or less is an error.
    public var pollingInterval: Duration?
    /// Added to each of this call's log lines.
    public var loggerMetadata: Logger.Metadata
    /// Sees the head of the answer that the call ends with, also of one that fails it: for headers that no return value
    /// carries, such as `ETag`.
    public var onResponse: (@Sendable (ResponseHead) -> Void)?

    /// Makes options; leave out what does not differ.
    public init(
        timeout: Duration? = nil,
        headers: [String: String] = [:],
        clientRequestID: String? = nil,
        idempotencyID: String? = nil,
        firstSent: Date? = nil,
        pollingInterval: Duration? = nil,
        loggerMetadata: Logger.Metadata = [:],
        onResponse: (@Sendable (ResponseHead) -> Void)? = nil
    ) {
        self.timeout = timeout
        self.headers = headers
        self.clientRequestID = clientRequestID
        self.idempotencyID = idempotencyID
        self.firstSent = firstSent
        self.pollingInterval = pollingInterval
        self.loggerMetadata = loggerMetadata
        self.onResponse = onResponse
    }
}
