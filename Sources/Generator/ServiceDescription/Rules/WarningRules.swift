// SPDX-License-Identifier: MIT

extension RuleCatalog {
    /// What is valid, but most likely not meant. Each can be silenced by its id.
    static let warnings: [any Rule.Type] = [
        UnusedModel.self, UnusedEnum.self, UnusedImport.self, UndocumentedField.self, UndocumentedParameter.self,
        PlainSecret.self,
    ]
    /// What is wrong in the choice of warnings.
    static let silencing: [any Rule.Type] = [SilencedError.self]
}

struct SilencedError: Rule {
    static let id = "silenced-error"
    static let condition = "`warnings-off` of `acsgen.yaml` names an error; only warnings can be silenced."
    var id: String
    var message: String { "`\(id)` is an error, which can't be silenced; correct the description" }
}

struct UnusedModel: Rule {
    static let id = "unused-model"
    static let severity = RuleSeverity.warning
    static let condition = "No operation, event or frame leads to a model, so that apps have no use for it."
    var name: String
    var message: String { "no operation, event or frame leads to the model `\(name)`; use it, or remove it" }
}

struct UnusedEnum: Rule {
    static let id = "unused-enum"
    static let severity = RuleSeverity.warning
    static let condition = "No operation, event or frame leads to an enum, so that apps have no use for it."
    var name: String
    var message: String { "no operation, event or frame leads to the enum `\(name)`; use it, or remove it" }
}

struct UnusedImport: Rule {
    static let id = "unused-import"
    static let severity = RuleSeverity.warning
    static let condition = "A file imports another one, but names none of its types."
    var name: String
    var message: String { "nothing here names a type of `\(name)`; remove the import" }
}

struct UndocumentedField: Rule {
    static let id = "undocumented-field"
    static let severity = RuleSeverity.warning
    static let condition = "A field has no documentation, so that apps see only its name."
    var name: String
    var model: String
    var message: String { "the field `\(name)` of `\(model)` has no documentation; add ` -- …`, or `docs`" }
}

struct UndocumentedParameter: Rule {
    static let id = "undocumented-parameter"
    static let severity = RuleSeverity.warning
    static let condition = "A parameter or header has no documentation, so that callers see only its name."
    var name: String
    var message: String { "`\(name)` has no documentation; add ` -- …`, or `docs`" }
}

struct PlainSecret: Rule {
    static let id = "plain-secret"
    static let severity = RuleSeverity.warning
    static let condition = "A field that is named like a password, key or token is a `string`, which logs may show."
    var name: String
    var message: String { "`\(name)` is named like a secret; make it a `secret`, which is never printed" }

    /// Whether a wire name, without case and punctuation, is that of a secret.
    static func isSecret(_ name: String) -> Bool {
        names.contains(name.lowercased().filter(\.isLetter))
    }

    private static let names: Set = [
        "accesskey", "accesstoken", "apikey", "clientsecret", "connectionstring", "password", "primarykey",
        "privatekey", "refreshtoken", "secondarykey", "secret", "sharedaccesskey", "token",
    ]
}
