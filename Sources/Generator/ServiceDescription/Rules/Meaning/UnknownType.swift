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
        let nearest = NearestName.of(name, in: known).map { "; did you mean `\($0)`?" }
        return "no type is named `\(name)`\(nearest ?? "; declare it under `models` or `enums`, or import its file")"
    }
}
