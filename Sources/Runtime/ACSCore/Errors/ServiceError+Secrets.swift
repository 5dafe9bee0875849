// SPDX-License-Identifier: MIT

extension ServiceError {
    /// Redacts secrets: a service, or a proxy before it, may repeat what it refuses.
    func hiding(_ secrets: [String]) -> ServiceError {
        // Shorter texts would match parts of unrelated words.
        let secrets = secrets.filter { $0.utf8.count >= 8 }
        guard !secrets.isEmpty else { return self }
        return hiding { text in
            secrets.reduce(text) { $0.replacing($1, with: "\(Secret($1))") }
        }
    }

    private func hiding(_ hide: (String) -> String) -> ServiceError {
        var error = ServiceError(
            code: code.map(hide),
            message: message.map(hide),
            target: target.map(hide),
            details: details.map { $0.hiding(hide) },
            innerError: innerError.map { $0.hiding(hide) }
        )
        error.additionalInfo = additionalInfo.map { $0.hiding(hide) }
        return error
    }
}

extension JSONValue {
    fileprivate func hiding(_ hide: (String) -> String) -> JSONValue {
        switch self {
        case .string(let text): .string(hide(text))
        case .array(let elements): .array(elements.map { $0.hiding(hide) })
        case .object(let members):
            .object(Dictionary(members.map { (hide($0.key), $0.value.hiding(hide)) }) { _, last in last })
        case .null, .bool, .integer, .number, .decimal: self
        }
    }
}
