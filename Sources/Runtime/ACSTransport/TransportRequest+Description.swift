// SPDX-License-Identifier: MIT

import HTTPTypes

extension TransportRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The method, server and size. Paths name people, headers contain credentials, and bodies can do both.
    public var description: String {
        "\(head.method.rawValue) \(head.scheme ?? "")://\(head.authority ?? ""), \(body.count) bytes"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of ``description``.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
