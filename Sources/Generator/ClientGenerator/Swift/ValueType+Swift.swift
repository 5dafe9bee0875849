// SPDX-License-Identifier: MIT

package import ServiceDescription

extension ValueType {
    /// The type in Swift.
    var swiftText: String {
        switch self {
        case .primitive(let primitive): primitive.swiftText
        case .reference(let reference): reference.swiftName.declared
        case .array(let element): "[\(element.swiftText)]"
        case .map(let element): "[String: \(element.swiftText)]"
        case .nullable(let wrapped): wrapped.swiftText + "?"
        }
    }

    /// The type without null as a value of its own.
    var withoutNull: ValueType {
        if case .nullable(let wrapped) = self { wrapped } else { self }
    }

    /// Whether null is a value of its own.
    var isNullable: Bool {
        if case .nullable = self { true } else { false }
    }

    /// The innermost primitive type; `nil` for a model or enum.
    var primitive: Primitive? {
        switch self {
        case .primitive(let primitive): primitive
        case .reference: nil
        case .array(let element), .map(let element), .nullable(let element): element.primitive
        }
    }
}

extension Primitive {
    /// The type in Swift.
    package var swiftText: String {
        switch self {
        case .string: "String"
        case .bool: "Bool"
        case .int32: "Int32"
        case .int64: "Int64"
        case .float: "Float"
        case .double: "Double"
        case .decimal: "Decimal"
        case .dateTime: "Date"
        case .httpDate: "HTTPDate"
        case .date: "CalendarDate"
        case .duration: "Duration"
        case .uuid: "UUID"
        case .url: "URL"
        case .base64: "Data"
        case .secret: "Secret"
        case .rawID: "CommunicationIdentifier"
        case .any: "JSONValue"
        case .stream: "ByteStream"
        case .byteRange: "ByteRange"
        case .empty: "Void"
        }
    }

    /// The module of the Swift type; `nil` for the standard library's.
    var module: Imports.Module? {
        switch self {
        case .string, .bool, .int32, .int64, .float, .double, .duration, .empty: nil
        case .decimal, .dateTime, .uuid, .url, .base64: .foundation
        case .httpDate, .date, .secret, .rawID, .any, .stream, .byteRange: .named("ACSCore")
        }
    }
}
