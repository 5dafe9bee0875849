// SPDX-License-Identifier: MIT

public import HTTPTypes

/// Accepts every request from any sender.
///
/// Only for tests, and for a server whose gateway has verified the sender. Anyone who knows the URL can send events.
public struct UnverifiedSender: WebhookVerifier {
    /// Creates a verifier that refuses nothing.
    public init() {}

    /// Accepts the request.
    public func verify(_ request: HTTPRequest) async throws {}
}

extension WebhookVerifier where Self == UnverifiedSender {
    /// Accepts every request from any sender; see ``UnverifiedSender``.
    public static var unverified: UnverifiedSender { UnverifiedSender() }
}
