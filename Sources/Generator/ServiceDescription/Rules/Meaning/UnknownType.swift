// SPDX-License-Identifier: MIT

/// A type is one of the language's, or declared in sight.
struct UnknownType: Rule {
    static let id = "unknown-type"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var known: [String]
    var swiftNamed: String?
    var message: String {
        if let swiftNamed { return "`\(name)` is a Swift name; write the service's name `\(swiftNamed)`" }
        if let meant = Self.elsewhere[name.lowercased()] { return "no type is named `\(name)`; write \(meant)" }
        if let nearest = NearestName.of(name, in: known) {
            return "no type is named `\(name)`; did you mean `\(nearest)`?"
        }
        let types = Primitive.allCases.map(\.rawValue).joined(separator: ", ")
        return
            "no type is named `\(name)`; declare it under `models` or `enums`, import its file, or use one of \(types)"
    }

    /// What types of other languages are here.
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
    ]
}
