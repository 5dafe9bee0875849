// SPDX-License-Identifier: MIT

/// The regular expressions of the schema, in the syntax of ECMAScript.
enum LanguagePattern {
    static let typeName = "^[A-Z][A-Za-z0-9]*$"
    static let methodName = "^[a-z][A-Za-z0-9]*$"
    /// The key of a model or enum.
    static let declaredType = "^[A-Z][A-Za-z0-9]*(?: as [A-Za-z_][A-Za-z0-9_]*)?$"
    static let eventType = #"^(?=[^ ]{1,90}(?: |$))[A-Za-z][A-Za-z0-9.-]*(?: as [A-Za-z_][A-Za-z0-9_]*)?$"#
    static let entry = #"^[^\s?]+(?: as [A-Za-z_][A-Za-z0-9_]*)?\??$"#
    static let requiredEntry = #"^[^\s?]+(?: as [A-Za-z_][A-Za-z0-9_]*)?$"#
    static let member = #"^[^\s?]+(?: in [^\s?]+)?(?: as [A-Za-z_][A-Za-z0-9_]*)?$"#
    /// A phrase that does not begin with a space.
    static let topicTitle = #"^(?=\S).*[^\s.,:;!?]$"#
    static let topicEntry = #"^(?:swift [A-Z][^\s`]*|[A-Z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)?)$"#
    static let status = #"[1-5]\d\d"#
    /// The documentation after a type or value.
    static let docs = #"(?: -- +\S.*)?"#
    private static let headerCharacters = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
    static let headerName = "^\(headerCharacters)$"
    static let mediaType = "^\(headerCharacters)/\(headerCharacters)$"

    /// A type, with maps in maps up to three deep and lists in lists up to eight, as ``TypeParser`` reads it.
    static let type: String = {
        let name = "[A-Za-z][A-Za-z0-9-]*"
        let suffix = #"\??(?:\[\]\??){0,8}"#
        return (0..<3).reduce(name + suffix) { inner, _ in "(?:map<\(inner)>|\(name))\(suffix)" }
    }()

    /// What does not match a pattern.
    static func not(_ pattern: String) -> String { "^(?!\(pattern.dropFirst()))" }

    static func request(path: String) -> String {
        "^(\(RequestMethod.allCases.map(\.rawValue).joined(separator: "|"))) \(path)$"
    }

    /// A text that a pattern accepts, for which editors propose the types of the language.
    static func withTypes(_ pattern: String) -> JSONText {
        [
            "anyOf": [
                .reference("built-in type"),
                ["type": "string", "pattern": .string(pattern)],
            ]
        ]
    }
}
