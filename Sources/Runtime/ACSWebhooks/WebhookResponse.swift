// SPDX-License-Identifier: MIT

public import HTTPTypes

/// The response to a request of a webhook. Send it unchanged: its status decides whether the events come again.
public struct WebhookResponse: Sendable, Hashable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The headers.
    public var headers: HTTPFields
    /// The body; often empty.
    public var body: [UInt8]

    /// Creates a response, for tests.
    public init(_ status: HTTPResponse.Status, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
