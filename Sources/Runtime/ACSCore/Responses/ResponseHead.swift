// SPDX-License-Identifier: MIT

public import HTTPTypes

/// Status and headers of an answer.
public struct ResponseHead: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, in the order in which they were received.
    public let headerFields: HTTPFields

    package init(_ response: HTTPResponse) {
        status = response.status.code
        headerFields = response.headerFields
    }

    /// Makes a head, for tests.
    public init(status: Int, headers: [String: String] = [:]) {
        self.status = status
        headerFields = HTTPFields(
            headers.compactMap { name, value in
                HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
            }
        )
    }

    /// A header's value, several joined with a comma; names are compared without regard to case.
    public subscript(header: String) -> String? {
        HTTPField.Name(header).flatMap { headerFields[$0] }
    }

    /// The service's id of the request: the first of `x-ms-request-id`, `MS-CV`, `X-Microsoft-Skype-Chain-ID`,
    /// `trace-id` and `mise-correlation-id` that has a value.
    ///
    /// Communication Services identifies requests by `MS-CV`, the correlation vector: give that one to Microsoft's
    /// support. Only Azure Resource Manager and Microsoft Entra ID send `x-ms-request-id`.
    public var requestID: String? { Self.requestIDs.lazy.compactMap { self.id($0) }.first }

    /// Azure Front Door's reference of the request, from `X-Azure-Ref`. Give it to Microsoft's support beside
    /// ``requestID`` if a request may not have reached the service.
    public var frontDoorID: String? { id("x-azure-ref") }

    /// The id that we gave the request, as the service repeats it.
    public var clientRequestID: String? { self["x-ms-client-request-id"] }

    private func id(_ header: String) -> String? {
        self[header].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static let requestIDs = [
        "x-ms-request-id", "ms-cv", "x-microsoft-skype-chain-id", "trace-id", "mise-correlation-id",
    ]
}

extension ResponseHead: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, and the service's id of the request if there is one: headers may hold what nobody should print.
    public var description: String { "status \(status)" + (requestID.map { " [request \($0)]" } ?? "") }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
