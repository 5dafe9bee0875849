// SPDX-License-Identifier: MIT

/// A value in a description.
public indirect enum Literal: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number with a fraction or exponent, digit for digit as it is written.
    case number(String)
    case string(String)
    /// A value of an enum.
    case enumValue(wireName: String, swiftName: SwiftName)
    /// `{}`: a model whose fields all have defaults.
    case emptyObject
    /// `{}` of a map.
    case emptyMap
    case list([Literal])

    /// Whether it can stand in a header.
    var isOneLine: Bool {
        switch self {
        case .string(let text), .enumValue(let text, _): !text.contains { $0.isNewline || $0 == "\t" }
        case .list(let elements): elements.allSatisfy(\.isOneLine)
        case .null, .bool, .integer, .number, .emptyObject, .emptyMap: true
        }
    }
}
