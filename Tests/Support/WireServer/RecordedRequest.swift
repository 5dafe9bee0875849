// SPDX-License-Identifier: MIT

/// A request as it came over the socket.
public struct RecordedRequest: Sendable {
    public let method: String
    /// Path and query, byte for byte as in the request line.
    public let target: String
    /// The `Host` header.
    public let host: String
    /// All other headers, in order and with their spelling.
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]
    /// Why the server refused the request's authorization; `nil` if it accepted it.
    public internal(set) var refusal: String?

    /// The path, as it was sent.
    public var path: Substring {
        target.prefix { $0 != "?" }
    }

    /// The query's names and values, as they were sent.
    public var query: [(name: String, value: String)] {
        guard let mark = target.firstIndex(of: "?") else { return [] }
        return target[target.index(after: mark)...].split(separator: "&", omittingEmptySubsequences: false).map {
            let parts = $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }

    /// The values of a header, whatever its spelling.
    public func values(of name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    /// The value of a header that must be in the request once.
    public func value(of name: String) -> String? {
        let values = values(of: name)
        return values.count == 1 ? values[0] : nil
    }
}
