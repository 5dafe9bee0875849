// SPDX-License-Identifier: MIT

public import Logging

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Options for a single call. The defaults suit nearly every call.
public struct CallOptions: Sendable {
    /// The timeout of the whole call, including all attempts; `nil` for the client's. Reading a streamed body does not
    /// count.
    public var timeout: Duration?
    /// Additional headers. They replace the client's own headers, except those that authentication sets.
    ///
    /// Values are ASCII. Two spellings of one name, such as `ETag` and `Etag`, fail the call with
    /// ``ACSError/Kind/invalidArgument`` before anything is sent.
    public var headers: [String: String]
    /// The call's id in the service's logs (`x-ms-client-request-id`); `nil` for a new UUID.
    public var clientRequestID: String?
    /// The id by which the service recognizes a repetition of this call; `nil` for a new UUID. Operations without such
    /// an id ignore it.
    ///
    /// Store it with your job, so that a second process repeats the call instead of performing it twice.
    public var idempotencyID: String?
    /// The time of the call's first attempt, if the ``idempotencyID`` comes from an earlier process; `nil` for now.
    public var firstSent: Date?
    /// The shortest wait between polls of a long-running operation, also of a resumed one; `nil` for the service's own
    /// pace. A longer `Retry-After` takes precedence. Other calls ignore it. Zero or less is an error.
    public var pollingInterval: Duration?
    /// Metadata added to each of this call's log lines.
    public var loggerMetadata: Logger.Metadata
    /// Receives the head of the call's final response, also if the call fails.
    ///
    /// Headers that a service documents are also returned, typed, by the operations of a client's `withHeaders`.
    public var onResponse: (@Sendable (ResponseHead) -> Void)?

    /// Creates options. All parameters have defaults.
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
