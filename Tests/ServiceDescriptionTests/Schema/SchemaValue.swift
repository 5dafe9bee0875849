// SPDX-License-Identifier: MIT

@testable import ServiceDescription

/// A description as editors see it: JSON, with numbers, booleans and texts as in YAML 1.2.
indirect enum SchemaValue: Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([SchemaValue])
    case object([String: SchemaValue])

    init(_ node: Node) {
        switch node.content {
        case .scalar(let scalar): self = scalar.style == .plain ? Self(plain: scalar.text) : .string(scalar.text)
        case .sequence(let elements): self = .array(elements.map(Self.init))
        case .mapping(let pairs):
            let entries = pairs.map { ($0.key.scalar?.text ?? "", Self($0.value)) }
            self = .object(Dictionary(entries) { first, _ in first })
        case .refused: self = .null
        }
    }

    private init(plain text: String) {
        switch text {
        case "", "~", "null": self = .null
        case "true", "false": self = .bool(text == "true")
        default:
            // Int and Double read more than YAML does, such as "nan".
            let isNumeric = text.first.map { "+-.0123456789".contains($0) } ?? false
            if isNumeric, let value = Int(text) {
                self = .integer(value)
            } else if isNumeric, let value = Double(text) {
                self = .number(value)
            } else {
                self = .string(text)
            }
        }
    }

    /// The name of its type in JSON Schema.
    var type: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
