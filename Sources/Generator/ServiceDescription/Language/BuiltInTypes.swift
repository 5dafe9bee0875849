// SPDX-License-Identifier: MIT

extension Primitive {
    /// What a value is in Swift's terms, and how it is sent, as a phrase.
    package var docs: String {
        switch self {
        case .string: "A text."
        case .bool: "True or false."
        case .int32: "A whole number of 32 bits."
        case .int64: "A whole number of 64 bits."
        case .float: "A binary floating-point number of 32 bits."
        case .double: "A binary floating-point number of 64 bits."
        case .decimal: "A number that must not lose a digit, such as money."
        case .dateTime: "A point in time, as RFC 3339 writes it."
        case .httpDate: "A point in time, as HTTP's own headers write it (RFC 1123)."
        case .date: "A day of the calendar, such as 2026-09-30."
        case .duration: "A length of time, as ISO 8601 writes it, such as PT1M30S."
        case .uuid: "A UUID, sent in lower case."
        case .url: "A URL."
        case .base64: "Bytes as a text in Base64."
        case .secret: "A text that is never printed."
        case .rawID: "A communication identifier as its raw id, such as 8:acs:…; only in fields and parameters."
        case .any: "Any JSON except null."
        case .stream: "Bytes as they arrive; only a whole body or response."
        case .byteRange: "A range of bytes; only in the header Range of a request."
        case .empty: "No content; of a status, or of a member of a union."
        }
    }

    /// What to write for a type of another language; `nil` for other names.
    static func meant(by name: String) -> String? { elsewhere[name.lowercased()] }

    private static let elsewhere = [
        "number": "`double`, `decimal` (for money) or `int32`", "real": "`double` or `decimal`",
        "integer": "`int32` or `int64`", "int": "`int32` or `int64`", "long": "`int64`", "short": "`int32`",
        "uint": "`int64`", "byte": "`int32`", "boolean": "`bool`", "str": "`string`", "text": "`string`",
        "char": "`string`", "datetime": "`date-time`", "timestamp": "`date-time`", "time": "`date-time` or `duration`",
        "timespan": "`duration`", "timeinterval": "`duration`", "guid": "`uuid`", "uri": "`url`",
        "binary": "`base64` for a field, `stream` for a whole body",
        "bytes": "`base64` for a field, `stream` for a whole body",
        "data": "`base64` for a field, `stream` for a whole body", "file": "`stream`",
        "blob": "`base64` for a field, `stream` for a whole body", "object": "`any`, or a model's name",
        "json": "`any`, or a model's name", "jsonvalue": "`any`", "unknown": "`any`", "void": "`empty`",
        "array": "`Name[]`", "list": "`Name[]`", "map": "`map<Name>`", "dictionary": "`map<Name>`",
        "dict": "`map<Name>`", "password": "`secret`", "null": "`any?`", "float32": "`float`", "float64": "`double`",
        "money": "`decimal`", "currency": "`decimal`", "numeric": "`decimal` or `double`",
    ]
}
