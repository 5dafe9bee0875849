// SPDX-License-Identifier: MIT

import ServiceDescription

extension Literal {
    /// The expression in Swift, for a context that expects the value's type.
    var swiftText: String {
        switch self {
        case .null: "nil"
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .number(let digits): digits
        case .string(let text): SwiftText.literal(text)
        case .enumValue(_, let name): "." + name.declared
        case .emptyObject: ".init()"
        case .emptyMap: "[:]"
        case .list(let values): "[\(values.map(\.swiftText).joined(separator: ", "))]"
        }
    }
}
