// SPDX-License-Identifier: MIT

import HTTPTypes

extension PipelineRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Operation, method, address and size. As in logs, the address is without parameters, and headers and body, which hold
    /// credentials and what people write, are left out.
    public var description: String {
        let address = RedactedURL(head, route: call.address.route).text
        return "\(operation): \(head.method.rawValue) \(address), \(body.count) bytes"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

extension PipelineResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, and the size of the body where it is known: headers and body are left out.
    public var description: String {
        switch body {
        case .whole(let bytes): "status \(head.status), \(bytes.count) bytes"
        case .stream: "status \(head.status), a stream"
        }
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
