// SPDX-License-Identifier: MIT

/// A Swift identifier. Source text uses ``declared``.
public struct SwiftName: Sendable, Hashable {
    /// Without backticks.
    public var text: String

    public init(_ text: String) {
        self.text = text
    }

    /// As the label of an argument in a call, where only one keyword needs backticks and others warn about them.
    public var label: String { text == "inout" ? declared : text }

    /// With backticks if it is a keyword that needs them.
    public var declared: String {
        SwiftKeywords.all.contains(text) ? "`\(text)`" : text
    }
}

extension SwiftName: CustomStringConvertible {
    /// The same as ``declared``.
    public var description: String { declared }
}

extension SwiftName {
    /// The UpperCamelCase name that is derived from a wire name.
    public static func type(for wireName: String) -> Self {
        Self(NameWords(wireName).upperCamelCase)
    }

    /// The lowerCamelCase name that is derived for a field, parameter or value.
    public static func member(for wireName: String) -> Self {
        Self(NameWords(wireName).lowerCamelCase)
    }

    /// The name with a verb before it: `begin` and `search` give `beginSearch`.
    public func prefixed(with verb: String) -> Self {
        guard let first = text.first else { return Self(verb) }
        return Self(verb + first.uppercased() + text.dropFirst())
    }
}

/// The words that Swift reserves in the places of generated names.
enum SwiftKeywords {
    static let all: Set<String> = [
        // In declarations
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "operator", "precedencegroup", "private", "protocol", "public", "rethrows", "static",
        "struct", "subscript", "typealias", "var",
        // In statements
        "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
        "in", "repeat", "return", "switch", "throw", "where", "while",
        // In expressions and types
        "Any", "Protocol", "Self", "Type", "as", "await", "false", "is", "nil", "self", "super", "throws", "true",
        "try",
    ]
}
