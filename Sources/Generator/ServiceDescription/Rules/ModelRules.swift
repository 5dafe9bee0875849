// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let model: [any Rule.Type] = [
        UnknownType.self, TypeOutOfPlace.self, ConstraintMismatch.self, ReversedBounds.self, DefaultMismatch.self,
        UnknownEnumValue.self, NoEmptyDefault.self, DeprecatedDefault.self, VersionedDefault.self,
        ReadOnlyMisuse.self, OtherNamesMisuse.self, EnumValueMismatch.self, IncludesMisuse.self, EndlessModel.self,
        UnionChain.self, UnknownVersion.self, VersionOrder.self, VersionOutside.self,
    ]
}

struct UnknownType: Rule {
    static let id = "unknown-type"
    static let condition = "A type is neither one of the language nor declared in this file or one that it imports."
    var name: String
    /// The nearest name of a type that exists.
    var nearest: String?
    var swiftNamed: String?
    var message: String {
        if let swiftNamed { return "`\(name)` is a Swift name; write the service's name `\(swiftNamed)`" }
        let types = Primitive.allCases.map(\.rawValue).joined(separator: ", ")
        if let meant = Primitive.meant(by: name) {
            return "no type is named `\(name)`; write \(meant) (the language has \(types))"
        }
        if let nearest { return "no type is named `\(name)`; did you mean `\(nearest)`?" }
        return
            "no type is named `\(name)`; declare it under `models` or `enums`, import its file, or use one of \(types)"
    }
}

struct TypeOutOfPlace: Rule {
    static let id = "type-out-of-place"
    static let condition = "A type is used in a place where its values can't be sent or received."
    var type: String
    var place: String
    var allowed: String
    var message: String { "\(type) is not allowed in \(place); \(allowed)" }
}

struct ConstraintMismatch: Rule {
    static let id = "constraint-mismatch"
    static let condition = "A constraint does not fit its type, such as a `range` of a text."
    var constraint: String
    var message: String {
        let wanted =
            switch constraint {
            case "range": "a number"
            case "items": "a list"
            default: "a text"
            }
        return "`\(constraint)` constrains \(wanted), which this type is not"
    }
}

struct ReversedBounds: Rule {
    static let id = "reversed-bounds"
    static let condition = "The first number of a range is larger than the second."
    var text: String
    var message: String { "`\(text)` ends before it begins" }
}

struct DefaultMismatch: Rule {
    static let id = "default-mismatch"
    static let condition = "A default is not a value of its type."
    var expected: String
    var message: String { "this default does not fit; expected \(expected)" }
}

struct UnknownEnumValue: Rule {
    static let id = "unknown-enum-value"
    static let condition = "The default of an enum is not one of its values."
    var value: String
    var type: String
    var hint: String
    var message: String { "`\(type)` has no value `\(value)`\(hint)" }
}

struct NoEmptyDefault: Rule {
    static let id = "no-empty-default"
    static let condition = "A default is `{}`, but its type is not a model with defaults for all fields."
    var problem: String
    var message: String { "`= {}` needs a model that has defaults for all fields; \(problem)" }
}

struct DeprecatedDefault: Rule {
    static let id = "deprecated-default"
    static let condition = "A default is deprecated, or its model is."
    /// The deprecated thing, such as the value `none`.
    var what: String
    /// The description's advice on what to use instead.
    var advice: String
    var message: String { "\(what) is deprecated, so no client sends it by default: \(advice)" }
}

struct VersionedDefault: Rule {
    static let id = "versioned-default"
    static let condition = "Something that is not in every API version has a default."
    var message: String {
        "clients of other versions would send the default; leave it out, or use `service-default`"
    }
}

struct ReadOnlyMisuse: Rule {
    static let id = "read-only-misuse"
    static let condition = "`read-only` is used where it has no meaning."
    var problem: String
    var message: String { "`read-only` is not allowed here: \(problem)" }
}

struct OtherNamesMisuse: Rule {
    static let id = "other-names-misuse"
    static let condition = "`other-names` is used for something other than a field that is only received."
    var problem: String
    var message: String { "`other-names` is for fields of events and of received frames; \(problem)" }
}

struct EnumValueMismatch: Rule {
    static let id = "enum-value-mismatch"
    static let condition =
        "A value of an enum with `type` is not a number of that type, or one without it looks like a "
        + "number."
    var problem: String
    var message: String { problem }
}

struct IncludesMisuse: Rule {
    static let id = "includes-misuse"
    static let condition = "`includes` does not name a plain model, or leads back to its own."
    var problem: String
    var message: String { "`includes` copies the fields of a plain model; \(problem)" }
}

struct EndlessModel: Rule {
    static let id = "endless-model"
    static let condition = "A model contains itself through required fields, so that a value would never end."
    var model: String
    var field: String
    /// Whether it is a union that is decoded from the object that names its member.
    var isMember = false
    var message: String {
        let advice = isMember ? "name the member's field with `in`" : "make the field optional"
        return "`\(model)` contains itself through `\(field)`; \(advice)"
    }
}

struct UnionChain: Rule {
    static let id = "union-chain"
    static let condition = "Unions are members of each other without `in`, more than \(Limits.chain) deep."
    var message: String {
        "the chain of unions in this object is longer than \(Limits.chain); name the member's field with `in`"
    }
}

struct UnknownVersion: Rule {
    static let id = "unknown-version"
    static let condition = "`since` or `until` names a version that the file does not have."
    var version: String
    var known: [String]
    var message: String {
        guard let first = known.first, let last = known.last else {
            return "the file has no `api-version`, so nothing can depend on the version \(version)"
        }
        let versions = known.count <= 24 ? known.joined(separator: ", ") : "\(first) to \(last)"
        return "the version \(version) is not among those of the file: \(versions)"
    }
}

struct VersionOrder: Rule {
    static let id = "version-order"
    static let condition = "Versions are not in ascending order."
    var first: String
    var second: String
    var message: String { "\(second) is older than \(first) and must come before it" }
}

struct VersionOutside: Rule {
    static let id = "version-outside"
    static let condition = "`since` or `until` names a version that the client, model or enum around it does not have."
    var version: String
    /// Such as `since 2024-03-07`.
    var bound: String
    var message: String {
        "what is around this exists only \(bound); name a version that it has, or leave \(version) out"
    }
}
