// SPDX-License-Identifier: MIT

public import ACSCore
import ACSTransport
package import HTTPTypes

/// A request that a ``ScriptedTransport`` received. Neither headers nor body are printed, because they contain
/// credentials and users' data.
public struct ReceivedRequest: Sendable {
    /// The method.
    public let method: HTTPMethod
    /// Scheme and host, such as `https://contoso.communication.azure.com`.
    public let endpoint: String
    /// The path and query, percent-encoded as they were sent.
    public let target: String
    /// The decoded query. If a name occurs several times, its values are joined with commas.
    public let query: [String: String]
    /// The whole body; empty if there is none.
    public let body: [UInt8]
    /// The decoded values of the placeholders in the script's path.
    public internal(set) var parameters: [String: String] = [:]

    /// Method, address and headers as the transport was given them.
    package let head: HTTPRequest

    init(_ request: TransportRequest) throws(TransportError) {
        let head = request.head
        guard let method = HTTPMethod(rawValue: head.method.rawValue) else {
            throw TransportError(
                .unsupportedRequest,
                message: "ScriptedTransport does not support the method \(head.method.rawValue).",
                wasSent: .no
            )
        }
        self.method = method
        endpoint = "\(head.scheme ?? "https")://\(head.authority ?? "")"
        target = head.path ?? "/"
        query = RequestTarget(target).query
        body = request.body
        self.head = head
    }

    /// The path, percent-encoded as it was sent.
    public var path: String { String(RequestTarget(target).path) }

    /// Returns the value of a header; several values are joined with commas. Names are compared without regard to case.
    public func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { head.headerFields[$0] }
    }
}

extension ReceivedRequest: CustomStringConvertible, CustomReflectable {
    /// The method, path and query.
    public var description: String { "\(method.rawValue) \(target)" }

    /// A mirror of the method, the path and query, and the length of the body.
    public var customMirror: Mirror {
        Mirror(self, children: ["method": method, "target": target, "bytes": body.count])
    }
}
