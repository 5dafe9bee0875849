// SPDX-License-Identifier: MIT

/// What the server does when it has read a request.
public struct Reply: Sendable {
    /// How the connection goes on.
    public enum End: Sendable {
        /// It stays open for the next request.
        case keep
        /// It is closed.
        case close
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
}
