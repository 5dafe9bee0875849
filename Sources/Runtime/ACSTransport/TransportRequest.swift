// SPDX-License-Identifier: MIT

public import HTTPTypes

/// A request as it goes over the wire.
public struct TransportRequest: Sendable {
    /// Method, scheme, authority, path with query, and headers.
    public var head: HTTPRequest
    /// The whole body; empty for none.
    public var body: [UInt8]

    /// Makes a request.
    public init(head: HTTPRequest, body: [UInt8] = []) {
        self.head = head
        self.body = body
    }
}

extension TransportError {
    /// A request whose address has no ``TransportRequest/address``, or one that would be sent otherwise.
    package static var unsendableAddress: TransportError {
        TransportError(
            .unsupportedRequest,
            message: """
                The request's address can't be sent as it is: its path or query has a character that must be \
                percent-encoded, such as a bracket, or a segment of dots.
                """,
            wasSent: .no
        )
    }
}

extension TransportRequest {
    /// The request's address as text, or nil if scheme, authority or path is missing, holds a character that RFC 3986
    /// does not allow, or percent-encodes what is no UTF-8: libraries "repair" such text, each in its own way.
    package var address: String? {
        guard let scheme = head.scheme, let authority = head.authority, let path = head.path,
            !authority.isEmpty, path.utf8.first == UInt8(ascii: "/"),
            authority.utf8.allSatisfy(\.canStandInAuthority), path.utf8.allSatisfy(\.canStandInTarget),
            Self.encodesUTF8(path)
        else { return nil }
        return "\(scheme)://\(authority)\(path)"
    }

    /// Whether a segment begins as one of dots does. Hardly any does, and this is found without taking the path apart.
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

    /// Whether the path has a segment `.` or `..`, also when percent-encoded, which many libraries resolve.
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
    /// Whether the character can stand in a host with a port. Brackets are an IPv6 address's, and nobody else's.
    fileprivate var canStandInAuthority: Bool {
        isLetterOrDigit || "-._~:[]".utf8.contains(self)
    }

    /// Whether RFC 3986 allows the character in a path or a query.
    fileprivate var canStandInTarget: Bool {
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
