// SPDX-License-Identifier: MIT

public import HTTPTypes

/// A request as it is sent.
public struct TransportRequest: Sendable {
    /// The method, scheme, authority, path with query, and headers.
    public var head: HTTPRequest
    /// The whole body; empty if there is none.
    public var body: [UInt8]

    /// Creates a request.
    public init(head: HTTPRequest, body: [UInt8] = []) {
        self.head = head
        self.body = body
    }
}

extension TransportError {
    /// The error for a request without an ``TransportRequest/address``, or whose address would be sent changed.
    package static var unsendableAddress: TransportError {
        TransportError(
            .unsupportedRequest,
            message: """
                The request's address can't be sent unchanged: its path or query contains a character that must be \
                percent-encoded, such as a bracket, or a segment of dots.
                """,
            wasSent: .no
        )
    }
}

extension TransportRequest {
    /// The request's address as text. `nil` if the scheme, authority or path is missing, contains a character that RFC
    /// 3986 does not allow, or percent-encodes bytes that are not UTF-8. Libraries "repair" such text, each in its own
    /// way.
    package var address: String? {
        guard let scheme = head.scheme, let authority = head.authority, let path = head.path,
            !authority.isEmpty, path.utf8.first == UInt8(ascii: "/"),
            authority.utf8.allSatisfy(\.isValidInAuthority), path.utf8.allSatisfy(\.isValidInTarget),
            Self.encodesUTF8(path)
        else { return nil }
        return "\(scheme)://\(authority)\(path)"
    }

    /// Whether a segment can be one of dots. Few can, and this check does not split the path.
    private static func mayHaveDotSegments(_ path: Substring) -> Bool {
        var last = UInt8(ascii: "/")
        for byte in path.utf8 {
            if last == UInt8(ascii: "/"), byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%") { return true }
            last = byte
        }
        return false
    }

    private static func encodesUTF8(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return true }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            guard digits.count == 2, digits.first != UInt8(ascii: "+"),
                let value = UInt8(Substring(digits), radix: 16)
            else { return false }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    /// Whether the path has a segment `.` or `..`, plain or percent-encoded, which many libraries resolve.
    package var hasDotSegments: Bool {
        let path = (head.path ?? "").prefix { $0 != "?" }
        guard Self.mayHaveDotSegments(path) else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).contains { segment in
            let plain = segment.replacing("%2e", with: ".").replacing("%2E", with: ".")
            return plain == "." || plain == ".."
        }
    }
}

extension UInt8 {
    /// Whether the character is valid in a host with a port. Brackets are valid only in an IPv6 address.
    fileprivate var isValidInAuthority: Bool {
        isLetterOrDigit || "-._~:[]".utf8.contains(self)
    }

    /// Whether RFC 3986 allows the character in a path or a query.
    fileprivate var isValidInTarget: Bool {
        isLetterOrDigit || "-._~:/?@!$&'()*+,;=%".utf8.contains(self)
    }

    private var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
