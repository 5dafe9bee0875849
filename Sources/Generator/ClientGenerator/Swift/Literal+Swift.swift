// SPDX-License-Identifier: MIT

import ServiceDescription

extension Literal {
    /// The expression in Swift for a place that expects `type`.
    func swiftText(for type: ValueType, at location: SourceLocation) throws -> String {
        switch self {
        case .null: return "nil"
        case .bool(let value): return String(value)
        case .integer(let value): return String(value)
        case .enumValue(_, let name): return "." + name.declared
        case .emptyObject: return type.withoutNull.isMap ? "[:]" : ".init()"
        case .list(let values):
            guard case .array(let element) = type.withoutNull else { break }
            return "[\(try values.map { try $0.swiftText(for: element, at: location) }.joined(separator: ", "))]"
        case .number(let digits):
            // A Swift literal would take a decimal through Double.
            if type.withoutNull == .primitive(.decimal) { break }
            return digits
        case .string(let text):
            switch type.withoutNull {
            case .primitive(.string), .primitive(.secret): return SwiftText.literal(text)
            default: break
            }
        }
        throw RenderingError.unsupported(location, "no default of type \(type.swiftText) can be written in Swift")
    }
}

extension ValueType {
    fileprivate var isMap: Bool {
        if case .map = self { true } else { false }
    }
}
