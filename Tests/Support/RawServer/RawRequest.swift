// SPDX-License-Identifier: MIT

/// A request as it came over the socket, byte for byte.
public struct RawRequest: Sendable {
    /// Everything up to the empty line.
    public let head: String
    /// The body, with the length in `Content-Length`.
    public let body: [UInt8]

    /// The request line, such as `GET /a?b=c HTTP/1.1`.
    public var line: String { head.split(separator: "\r\n").first.map(String.init) ?? "" }

    /// The method.
    public var method: String { line.split(separator: " ").first.map(String.init) ?? "" }

    /// Path and query, as they were sent.
    public var target: String {
        let words = line.split(separator: " ")
        return words.count > 1 ? String(words[1]) : ""
    }

    /// The values of a header, names compared without regard to case.
    public func values(of name: String) -> [String] {
        head.split(separator: "\r\n").dropFirst().compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == name.lowercased() else { return nil }
            return parts[1].drop { $0 == " " }.description
        }
    }

    /// The first value of a header.
    public subscript(header: String) -> String? { values(of: header).first }
}
