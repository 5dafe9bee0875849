// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let name: [any Rule.Type] = [
        DeclaredTwice.self, WireNameTwice.self, UnknownName.self, UnderivableName.self, UnderivableService.self,
        ServiceNameForm.self, LongName.self, NameCasing.self, RedundantName.self, NameCollision.self, HiddenName.self,
        ReservedType.self, ReservedModule.self, TypeNamedLikeModule.self, UnknownProvider.self,
        MissingInProvider.self, ValueMissingInProvider.self, GeneratedSymbol.self,
    ]
}

struct DeclaredTwice: Rule {
    static let id = "declared-twice"
    static let condition = "Two models or enums that are visible in one place have the same wire name."
    var name: String
    var message: String { "`\(name)` is declared twice" }
}

struct WireNameTwice: Rule {
    static let id = "wire-name-twice"
    static let condition = "A wire name is used twice in one mapping, even with different Swift names."
    var name: String
    var place: String
    var message: String { "the wire name `\(name)` is used twice \(place)" }
}

struct UnknownName: Rule {
    static let id = "unknown-name"
    static let condition = "A reference names a client, operation, field or model that does not exist."
    var name: String
    var what: String
    var hint: String
    var message: String { "no \(what) is named `\(name)`\(hint)" }
}

struct UnderivableName: Rule {
    static let id = "underivable-name"
    static let condition = "No Swift name can be derived from a wire name, and `as` gives none."
    var wireName: String
    var message: String { "no Swift name can be derived from `\(wireName)`; write one: `\(wireName) as name`" }
}

struct UnderivableService: Rule {
    static let id = "underivable-service"
    static let condition = "No Swift name can be derived from the name of the service."
    var service: String
    var message: String {
        "no Swift name can be derived from `\(service)`; use ASCII letters and digits, and begin with a letter"
    }
}

struct ServiceNameForm: Rule {
    static let id = "service-name-form"
    static let condition = "The name of a service is no product of the header `User-Agent`, or too long for a line."
    var problem: String
    var message: String { problem }
}

struct LongName: Rule {
    static let id = "long-name"
    static let condition = "A Swift name is so long that the code around it does not fit into a line."
    /// For a name that occurs twice in a line.
    static let usual = 48
    /// For a value of an enum, whose line can be broken.
    static let ofValues = 60
    var name: String
    var limit: Int
    var canBeNamed: Bool
    var message: String {
        let advice = canBeNamed ? "write a shorter one with ` as `" : "choose a shorter one"
        return "the Swift name `\(name)` has more than \(limit) letters; \(advice)"
    }
}

struct NameCasing: Rule {
    static let id = "name-casing"
    static let condition = "A name after `as`, or a key that is a Swift name, does not have Swift's case."
    var name: String
    var expected: String
    var message: String { "`\(name)` does not have the case of the other names; write `\(expected)`" }
}

struct RedundantName: Rule {
    static let id = "redundant-name"
    static let condition = "A name after `as` is the one that is derived anyway."
    var name: String
    var message: String { "`as \(name)` is the derived name anyway; leave it out" }
}

struct NameCollision: Rule {
    static let id = "name-collision"
    static let condition = "Two declarations get the same Swift name in the same place."
    var name: String
    var what: String
    var other: String
    var place: String
    var canBeNamed: Bool
    var message: String {
        "\(what) and \(other) are both named `\(name)` in Swift \(place)"
            + (canBeNamed ? "; name one with ` as `" : "; rename one")
    }
}

struct HiddenName: Rule {
    static let id = "hidden-name"
    static let condition = "A Swift name is used by generated code or the compiler for something else."
    var name: String
    /// `nil` for a name that is a key itself.
    var wireName: String?
    var message: String {
        let reason =
            switch name {
            case "none", "some": "`\(name)` would be shadowed by Optional's case of the same name"
            case "other": "`other` is the case for all other events"
            case "rawValue": "every enum has a `rawValue` already"
            case "unrecognized": "`unrecognized` is the case for unknown members"
            case _ where NameCheck.untouchable.contains(name): "`\(name)` has a meaning for the Swift compiler"
            case "head": "`head` is the member for the whole head of the response"
            default: "the client or operation already has a member `\(name)`"
            }
        return wireName.map { "\(reason); rename it: `\($0) as other\(Self.capitalized(name))`" }
            ?? "\(reason); choose another name"
    }

    private static func capitalized(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }
}

struct ReservedType: Rule {
    static let id = "reserved-type"
    static let condition = "A generated type would hide one that every Swift file can use."
    var name: String
    var owner: String
    /// What to write instead; `nil` if only another name helps.
    var advice: String?
    var message: String {
        "`\(name)` would hide the type of the same name in \(owner); \(advice ?? "choose another name")"
    }
}

struct ReservedModule: Rule {
    static let id = "reserved-module"
    static let condition = "A library has the name of a module that its code or its apps import."
    var name: String
    var message: String { "there already is a module `\(name)`; choose another name, such as `ACS\(name)`" }
}

struct TypeNamedLikeModule: Rule {
    static let id = "type-named-like-module"
    static let condition = "A generated type has the name of its own module, or of one that every app imports."
    var name: String
    var canBeNamed: Bool
    var message: String {
        let advice = canBeNamed ? "name the type with ` as `, as in ` as Service\(name)`" : "choose another name"
        return
            "`\(name)` is also a module's name, and apps could no longer write `\(name).` before its types; \(advice)"
    }
}

struct UnknownProvider: Rule {
    static let id = "unknown-provider"
    static let condition = "`provided-by` does not name the runtime."
    var name: String
    var message: String { "`\(name)` provides nothing; only \(RuntimeNames.module) is allowed here" }
}

struct MissingInProvider: Rule {
    static let id = "missing-in-provider"
    static let condition = "`provided-by` is set on a model or enum that the runtime does not have."
    var name: String
    var isModel: Bool
    var known: [String]
    var message: String {
        let kind = isModel ? "model" : "enum"
        guard RuntimeNames.all.contains(name) else {
            return "\(RuntimeNames.module) has no \(kind) `\(name)`\(NearestName.hint(for: name, in: known))"
        }
        return "`\(name)` of \(RuntimeNames.module) is not a JSON \(kind); describe one"
    }
}

struct ValueMissingInProvider: Rule {
    static let id = "value-missing-in-provider"
    static let condition = "An enum with `provided-by` has a value for which the runtime has no member."
    var value: String
    var type: String
    var known: [String]
    var message: String {
        "`\(type)` of \(RuntimeNames.module) has no value `\(value)`\(NearestName.hint(for: value, in: known))"
    }
}

struct GeneratedSymbol: Rule {
    static let id = "generated-symbol"
    static let condition = "`swift` in a topic names a type or an operation of the description."
    var name: String
    /// How a topic names it.
    var reference: String
    var message: String { "`\(name)` is generated; write `\(reference)`, without `swift`" }
}
