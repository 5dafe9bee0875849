// SPDX-License-Identifier: MIT

extension ACSError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// One line with the operation, the status, the service's word and sentence, and the ids for a support request.
    public var description: String {
        var text = operation.isEmpty ? "" : operation + ": "
        if let status { text += "\(status) " }
        text += code ?? kind.rawValue
        text += ": " + message
        if let codingPath, !codingPath.isEmpty { text += " At \(codingPath)." }
        if let requestID { text += " [request \(requestID)]" }
        if let clientRequestID { text += " [client request \(clientRequestID)]" }
        if let frontDoorID { text += " [front door \(frontDoorID)]" }
        if let traceID { text += " [trace \(traceID)]" }
        return text
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows, and neither the body nor the underlying error: both may hold secrets.
    public var customMirror: Mirror {
        Mirror(self, children: ["kind": kind, "description": description, "wasSent": wasSent])
    }
}
