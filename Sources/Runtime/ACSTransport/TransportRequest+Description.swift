// SPDX-License-Identifier: MIT

import HTTPTypes

extension TransportRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Method, server and size: paths name people, headers hold credentials, and bodies both.
    public var description: String {
        "\(head.method.rawValue) \(head.scheme ?? "")://\(head.authority ?? ""), \(body.count) bytes"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
