// SPDX-License-Identifier: MIT

@testable import ACSCore

/// A shape in which services send errors: those of the recorded responses and specifications of all libraries.
struct ErrorShape: Sendable {
    let name: String
    let json: JSONValue
    let expected: ServiceError
    /// Whether the shape is a whole body, or also an error inside a result.
    var isBodyOnly = false

    private static let plain: JSONValue = ["code": "Bad", "message": "No.", "target": "to"]

    static let all = [
        ErrorShape(name: "top", json: plain, expected: .init(code: "Bad", message: "No.", target: "to")),
        ErrorShape(
            name: "communicationError",
            json: ["error": plain],
            expected: .init(code: "Bad", message: "No.", target: "to"),
            isBodyOnly: true
        ),
        ErrorShape(
            name: "chatPascal",
            json: ["CommunicationError": ["Code": "Forbidden", "Message": "No.", "Details": []]],
            expected: .init(code: "Forbidden", message: "No."),
            isBodyOnly: true
        ),
        ErrorShape(
            name: "odata",
            json: ["odata.error": ["code": "Bad", "message": ["lang": "en-US", "value": "No."]]],
            expected: .init(code: "Bad", message: "No."),
            isBodyOnly: true
        ),
        ErrorShape(
            name: "innerErrors",
            json: ["code": "BadRequest", "message": "No.", "innerErrors": [["message": "Why.", "target": "x"]]],
            expected: .init(code: "BadRequest", message: "No.", details: [.init(message: "Why.", target: "x")])
        ),
        ErrorShape(
            name: "numeric code",
            json: ["code": 7509, "message": "No."],
            expected: .init(code: "7509", message: "No.")
        ),
        ErrorShape(
            name: "smsStandard",
            json: ["code": "Bad", "message": "No.", "innerError": ["code": "Finer", "message": "Why."]],
            expected: .init(code: "Bad", message: "No.", innerError: .init(code: "Finer", message: "Why."))
        ),
        ErrorShape(
            name: "azureCore",
            json: [
                "code": "Bad", "message": "No.", "details": [["code": "One", "target": "a"], ["message": "Two."]],
                "innererror": ["code": "Finer", "innererror": ["code": "Finest"]],
            ],
            expected: .init(
                code: "Bad",
                message: "No.",
                details: [.init(code: "One", target: "a"), .init(message: "Two.")],
                innerError: .init(code: "Finer", innerError: .init(code: "Finest"))
            )
        ),
        ErrorShape(
            name: "problem details",
            json: [
                "title": "Validation failed.", "status": 400, "detail": "Two fields.", "errors": ["to": ["A.", "B."]],
            ],
            expected: .init(
                message: "Validation failed. Two fields.",
                details: [.init(message: "A.", target: "to"), .init(message: "B.", target: "to")]
            )
        ),
        ErrorShape(
            name: "OAuth",
            json: ["error": "invalid_grant", "error_description": "Expired.", "error_codes": [700_082]],
            expected: .init(code: "invalid_grant", message: "Expired.")
        ),
        ErrorShape(name: "sentence", json: ["error": "It failed."], expected: .init(message: "It failed.")),
        ErrorShape(
            name: "word beside a sentence",
            json: ["error": "Bad Request", "message": "No.", "status": 400],
            expected: .init(code: "Bad Request", message: "No.")
        ),
        ErrorShape(
            name: "list",
            json: ["errors": [["code": "One", "message": "A."], ["code": "Two", "message": "B."]]],
            expected: .init(details: [.init(code: "One", message: "A."), .init(code: "Two", message: "B.")])
        ),
        ErrorShape(name: "text", json: "It failed.", expected: .init(message: "It failed.")),
    ]

    /// How the names are written.
    enum Casing: CaseIterable {
        case own
        case lower
        case upper
        case pascal

        func name(_ name: String) -> String {
            switch self {
            case .own: name
            case .lower: name.lowercased()
            case .upper: name.uppercased()
            case .pascal: name.prefix(1).uppercased() + name.dropFirst()
            }
        }
    }

    /// The shape with its names in another case; names of fields in `errors` are the caller's.
    func json(_ casing: Casing) -> JSONValue { Self.json(json, casing) }

    private static func json(_ json: JSONValue, _ casing: Casing) -> JSONValue {
        switch json {
        case .object(let members):
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { name, value in
                        (casing.name(name), name == "errors" ? value : self.json(value, casing))
                    }
                )
            )
        case .array(let elements): .array(elements.map { self.json($0, casing) })
        default: json
        }
    }
}
