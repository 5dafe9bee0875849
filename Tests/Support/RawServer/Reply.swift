// SPDX-License-Identifier: MIT

/// What the server does when it has read a request.
public struct Reply: Sendable {
    /// How the connection goes on.
    public enum End: Sendable {
        /// It stays open for the next request.
        case keep
        /// It is closed.
        case close
        /// The server says that it will send no more, and goes on reading.
        case closeOutput
        /// The same byte is sent again and again, without end.
        case drip(UInt8)
        /// It is reset, once what is awaited has happened: a reset takes away what the client has not read yet.
        case reset(after: @Sendable () async -> Void)
    }

    let bytes: [UInt8]
    let end: End

    /// Sends text, and nothing else: a wrong status line or length stays wrong.
    public static func raw(_ text: String, end: End = .keep) -> Reply { .init(bytes: Array(text.utf8), end: end) }

    /// Sends a whole answer.
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
