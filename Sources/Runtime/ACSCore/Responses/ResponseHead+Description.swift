// SPDX-License-Identifier: MIT

extension ResponseHead: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, and the service's id of the request if there is one: headers may hold what nobody should print.
    public var description: String { "status \(status)" + (requestID.map { " [request \($0)]" } ?? "") }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
