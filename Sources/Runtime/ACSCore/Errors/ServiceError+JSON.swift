// SPDX-License-Identifier: MIT

extension ServiceError {
    /// Reads an error in any of the shapes that services send. Values that are missing or of another type are ignored.
    init(reading json: JSONValue) {
        switch json {
        case .string: self.init(message: json.errorText)
        case .integer, .number, .decimal: self.init(code: json.errorText)
        case .array(let entries): self.init(entries.map { ServiceError(reading: $0) }.filter(\.says))
        case .object: self.init(readingObject: json)
        case .null, .bool: self.init()
        }
    }

    /// Whether the error contains anything.
    var says: Bool { code != nil || message != nil || target != nil || !details.isEmpty }

    /// Combines several errors: the first is the reason, and each is a detail.
    private init(_ errors: [ServiceError]) {
        self = errors.first ?? ServiceError()
        if errors.count > 1 { details = errors }
    }

    private init(readingObject json: JSONValue) {
        self.init(
            code: json.errorText("code", "errorCode"),
            message: json.errorText("message", "errorMessage", "error_description") ?? Self.problem(json),
            target: json.errorText("target"),
            details: Self.list(json[anyCase: "details"]) + Self.list(json[anyCase: "innerErrors"])
                + Self.fields(json[anyCase: "errors"]),
            innerError: json[anyCase: "innererror"].map { ServiceError(reading: $0) }.flatMap { $0.says ? $0 : nil }
        )
        if case .array(let entries)? = json[anyCase: "additionalInfo"] { additionalInfo = entries }
        guard let word = json[anyCase: "error"]?.stringValue, !word.isEmpty else { return }
        // OAuth sends a code here, other services a message.
        if message == nil, word.contains(where: \.isWhitespace) {
            message = word
        } else {
            code = code ?? word
        }
    }

    /// The title and the detail of problem details (RFC 9457).
    private static func problem(_ json: JSONValue) -> String? {
        let sentences = ["title", "detail"].compactMap { json.errorText($0) }
        guard sentences.count == 2, sentences[0] != sentences[1] else { return sentences.first }
        let separator = sentences[0].last?.isPunctuation == true ? " " : ": "
        return sentences.joined(separator: separator)
    }

    private static func list(_ json: JSONValue?) -> [ServiceError] {
        switch json {
        case .array(let entries)?: entries.map { ServiceError(reading: $0) }.filter(\.says)
        case .object?, .string?: [json].compactMap { $0.map { ServiceError(reading: $0) } }.filter(\.says)
        default: []
        }
    }

    /// The errors of problem details by field, `{"field": ["text"]}`, or as a list.
    private static func fields(_ json: JSONValue?) -> [ServiceError] {
        guard case .object(let fields)? = json else { return list(json) }
        return fields.sorted { $0.key < $1.key }.flatMap { field, faults in
            list(faults).map { fault in
                var fault = fault
                fault.target = fault.target ?? field
                return fault
            }
        }
    }
}

extension JSONValue {
    /// The member of an object by its name in any case. An exact match takes precedence.
    subscript(anyCase name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        if let exact = members[name] { return exact }
        let lowercased = name.lowercased()
        // Deterministic if there are several matches.
        return members.filter { $0.key.lowercased() == lowercased }.min { $0.key < $1.key }?.value
    }

    /// The first of the named members that is a text or a number.
    fileprivate func errorText(_ names: String...) -> String? {
        names.lazy.compactMap { self[anyCase: $0]?.errorText }.first
    }

    /// A text or a number as text. OData wraps a text in an object with its language.
    var errorText: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .decimal(let value): "\(value)"
        case .object: self[anyCase: "value"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
        case .null, .bool, .array: nil
        }
    }
}
