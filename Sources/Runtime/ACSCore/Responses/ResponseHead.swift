// SPDX-License-Identifier: MIT

public import HTTPTypes

/// The status and the headers of a response.
public struct ResponseHead: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, in the order in which they were received.
    public let headerFields: HTTPFields

    package init(_ response: HTTPResponse) {
        status = response.status.code
        headerFields = response.headerFields
    }

    /// Creates a head, for tests.
    public init(status: Int, headers: [String: String] = [:]) {
        self.status = status
        headerFields = HTTPFields(
            headers.compactMap { name, value in
                HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
            }
        )
    }

    /// The value of a header; several values are joined with commas. Names are compared without regard to case.
    public subscript(header: String) -> String? {
        HTTPField.Name(header).flatMap { headerFields[$0] }
    }

    /// Returns the value of a header, or `nil` if the header is missing or has another form.
    ///
    /// A malformed header never fails a call. The subscript has the text as sent.
    public func value<Value: HeaderValue>(of header: String) -> Value? {
        self[header].flatMap(Value.init(headerText:))
    }

    /// The service's id of the request: the first of `x-ms-request-id`, `MS-CV`, `X-Microsoft-Skype-Chain-ID`,
    /// `trace-id` and `mise-correlation-id` that has a value.
    ///
    /// Communication Services identifies requests by `MS-CV`, the correlation vector; give it to Microsoft's support.
    /// Only Azure Resource Manager and Microsoft Entra ID send `x-ms-request-id`.
    public var requestID: String? { Self.requestIDs.lazy.compactMap { self.id($0) }.first }

    /// Azure Front Door's reference of the request, from `X-Azure-Ref`. If a request may not have reached the service,
    /// give it to Microsoft's support together with ``requestID``.
    public var frontDoorID: String? { id("x-azure-ref") }

    /// The id that the client gave the request, as the service repeats it.
    public var clientRequestID: String? { self["x-ms-client-request-id"] }

    private func id(_ header: String) -> String? {
        self[header].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static let requestIDs = [
        "x-ms-request-id", "ms-cv", "x-microsoft-skype-chain-id", "trace-id", "mise-correlation-id",
    ]
}

extension ResponseHead: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, and the service's id of the request if there is one. Headers are left out, because they may contain
    /// secrets.
    public var description: String { "status \(status)" + (requestID.map { " [request \($0)]" } ?? "") }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of ``description``.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
