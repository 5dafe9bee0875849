// SPDX-License-Identifier: MIT

/// What the server does with one request.
///
/// In header values and bodies, `{endpoint}` is replaced by the server's own endpoint and `{token}` by the user access
/// token that it accepts.
public struct WireResponse: Sendable {
    /// How much of a response reaches the client.
    public enum Delivery: Sendable {
        /// All of it.
        case whole
        /// The head and the first bytes of the body; then the connection closes.
        case cut(afterBytes: Int)
        /// Nothing: the connection closes.
        case closed
        /// Nothing, and the connection stays open.
        case silence
    }

    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: String
    public var delivery: Delivery

    public init(
        _ status: Int,
        headers: [(name: String, value: String)] = [],
        body: String = "",
        delivery: Delivery = .whole
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.delivery = delivery
    }

    /// A response with a JSON body.
    public static func json(
        _ status: Int,
        _ body: String,
        headers: [(name: String, value: String)] = []
    ) -> WireResponse {
        WireResponse(status, headers: [("Content-Type", "application/json; charset=utf-8")] + headers, body: body)
    }

    /// Closes the connection without a response.
    public static let closed = WireResponse(0, delivery: .closed)

    /// Never responds.
    public static let silence = WireResponse(0, delivery: .silence)
}
