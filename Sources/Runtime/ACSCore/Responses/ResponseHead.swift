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

    /// The service's id of the request, which Microsoft's support asks for.
    public var requestID: String? { self["x-ms-request-id"] }

    /// The id that we gave the request, as the service repeats it.
    public var clientRequestID: String? { self["x-ms-client-request-id"] }
}
