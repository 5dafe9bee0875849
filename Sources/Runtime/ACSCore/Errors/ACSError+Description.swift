// SPDX-License-Identifier: MIT

extension ACSError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// One line with the operation, the status, the service's word and sentence, and the ids for a support request. What the
    /// service repeats of the path's parameters is left out.
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

    /// Shows what ``description`` shows, and neither the body nor the underlying error: both may hold secrets.
    public var customMirror: Mirror {
        Mirror(self, children: ["kind": kind, "description": description, "wasSent": wasSent])
    }
}

extension ACSError {
    /// A text of the service without the path's parameters, which name people.
    package func hidingPathParameters(_ text: String) -> String {
        pathParameters.reduce(text) { $0.hiding(word: $1) }
    }
}

extension String {
    /// The text without a word, wherever that is not a part of a longer one.
    fileprivate func hiding(word: String) -> String {
        // Two letters, such as those of a country, are words of every language, and name nobody.
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
