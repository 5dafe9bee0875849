// SPDX-License-Identifier: MIT

/// What the server does after it has read a request.
public struct Reply: Sendable {
    /// What happens to the connection.
    public enum End: Sendable {
        /// It stays open for the next request.
        case keep
        /// It is closed.
        case close
        /// The server half-closes the connection, and continues to read.
        case closeOutput
        /// The same byte is sent again and again, without end.
        case drip(UInt8)
        /// It is reset, after the awaited event: a reset discards what the client has not read yet.
        case reset(after: @Sendable () async -> Void)
    }

    let bytes: [UInt8]
    let end: End

    /// Sends text, and nothing else: a wrong status line or length stays wrong.
    public static func raw(_ text: String, end: End = .keep) -> Reply { .init(bytes: Array(text.utf8), end: end) }

    /// Sends a whole response.
    public static func status(
        _ status: Int,
        _ body: String = "",
        headers: [String] = [],
        end: End = .keep
    ) -> Reply {
        let lines = ["HTTP/1.1 \(status) Status"] + headers + ["Content-Length: \(body.utf8.count)", "", body]
        return .raw(lines.joined(separator: "\r\n"), end: end)
    }

    /// Sends nothing, and keeps the connection open.
    public static let silence = Reply(bytes: [], end: .keep)

    /// Sends nothing, and closes.
    public static let hangUp = Reply(bytes: [], end: .close)

    /// Sends nothing, and resets the connection.
    public static let reset = Reply(bytes: [], end: .reset(after: {}))
}
