// SPDX-License-Identifier: MIT

public import ACSCore
import ACSTransport
import HTTPTypes

/// A request that a ``ScriptedTransport`` was given. It prints neither headers nor body, which hold credentials and
/// what users write.
public struct ReceivedRequest: Sendable {
    /// The method.
    public let method: HTTPMethod
    /// Scheme and host, such as `https://contoso.communication.azure.com`.
    public let endpoint: String
    /// Path and query, percent-encoded as they were sent.
    public let target: String
    /// The query, decoded. The values of a name that stands twice are joined with a comma.
    public let query: [String: String]
    /// The whole body; empty for none.
    public let body: [UInt8]
    /// What the placeholders of the script's path stand for, decoded.
    public internal(set) var parameters: [String: String] = [:]

    private let headers: HTTPFields

    init(_ request: TransportRequest) throws(TransportError) {
        let head = request.head
        guard let method = HTTPMethod(rawValue: head.method.rawValue) else {
            throw TransportError(
                .unsupportedRequest,
                message: "ScriptedTransport knows no method \(head.method.rawValue).",
                wasSent: .no
            )
        }
        self.method = method
        endpoint = "\(head.scheme ?? "https")://\(head.authority ?? "")"
        target = head.path ?? "/"
        query = RequestTarget(target).query
        body = request.body
        headers = head.headerFields
    }

    /// The path, percent-encoded as it was sent.
    public var path: String { String(RequestTarget(target).path) }

    /// A header's value, several joined with a comma; names are compared without regard to case.
    public func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { headers[$0] }
    }
}

extension ReceivedRequest: CustomStringConvertible, CustomReflectable {
    /// Method, path and query.
    public var description: String { "\(method.rawValue) \(target)" }

    /// Shows method, path, query and the length of the body.
    public var customMirror: Mirror {
        Mirror(self, children: ["method": method, "target": target, "bytes": body.count])
    }
}
