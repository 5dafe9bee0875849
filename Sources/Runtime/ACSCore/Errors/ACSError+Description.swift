// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension ACSError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// One line with the operation, the status, the service's code and message, and the ids for a support request. What
    /// names people is redacted.
    public var description: String {
        var text = operation.isEmpty ? "" : operation + ": "
        if let status { text += "\(status) " }
        text += hidingPeople(in: code ?? kind.rawValue)
        text += ": " + hidingPeople(in: message)
        if let codingPath, !codingPath.isEmpty { text += " At \(hidingKeys(in: codingPath))." }
        if let requestID { text += " [request \(requestID)]" }
        if let clientRequestID { text += " [client request \(clientRequestID)]" }
        if let frontDoorID { text += " [front door \(frontDoorID)]" }
        if let traceID { text += " [trace \(traceID)]" }
        return text
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of ``description``. It excludes the body and the underlying error, because both may contain secrets.
    public var customMirror: Mirror {
        Mirror(self, children: ["kind": kind, "description": description, "wasSent": wasSent])
    }
}

extension ACSError: LocalizedError {
    /// The same as ``description``. `localizedDescription` returns it, in alerts and in the logs of other packages.
    public var errorDescription: String? { description }
}
