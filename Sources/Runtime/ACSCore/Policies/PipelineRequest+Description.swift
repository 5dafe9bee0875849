// SPDX-License-Identifier: MIT

import HTTPTypes

extension PipelineRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Operation, method, address and size. As in logs, the address has no parameters. Headers and body are left out,
    /// because they contain credentials and what people write.
    public var description: String {
        let address = RedactedURL(head, route: call.address.route).text
        return "\(operation): \(head.method.rawValue) \(address), \(body.count) bytes"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of ``description``.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

extension PipelineResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, and the size of the body if it is known. Headers and body are left out.
    public var description: String {
        switch body {
        case .whole(let bytes): "status \(head.status), \(bytes.count) bytes"
        case .stream: "status \(head.status), a stream"
        }
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of ``description``.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
