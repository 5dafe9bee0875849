// SPDX-License-Identifier: MIT

extension ACSError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// One line with the operation, the status, the service's code and message, and the ids for a support request. If
    /// the service repeats path parameters, they are redacted.
    public var description: String {
        var text = operation.isEmpty ? "" : operation + ": "
        if let status { text += "\(status) " }
        text += hidingPathParameters(code ?? kind.rawValue)
        text += ": " + hidingPathParameters(message)
        if let codingPath, !codingPath.isEmpty { text += " At \(codingPath)." }
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

extension ACSError {
    /// Returns a text of the service with the path parameters redacted, because they name people.
    package func hidingPathParameters(_ text: String) -> String {
        pathParameters.reduce(text) { $0.hiding(word: $1) }
    }
}

extension String {
    /// Redacts a word wherever it is not a part of a longer one.
    fileprivate func hiding(word: String) -> String {
        // Words of two letters, such as country codes, occur in every language and name no one.
        guard word.count > 2 else { return self }
        var text = ""
        var rest = self[...]
        while let range = rest.firstRange(of: word) {
            let isPart =
                continues(before: range.lowerBound, word.first) || continues(behind: range.upperBound, word.last)
            text += rest[..<range.lowerBound] + (isPart ? word : "<redacted>")
            rest = rest[range.upperBound...]
        }
        return text + rest
    }

    private func continues(before index: Index, _ first: Character?) -> Bool {
        index > startIndex && Self.isLetter(first) && Self.isLetter(self[self.index(before: index)])
    }

    private func continues(behind index: Index, _ last: Character?) -> Bool {
        index < endIndex && Self.isLetter(last) && Self.isLetter(self[index])
    }

    private static func isLetter(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }
}
