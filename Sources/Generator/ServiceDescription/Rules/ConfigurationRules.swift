// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let configuration: [any Rule.Type] = [SilencedError.self]
}

struct SilencedError: Rule {
    static let id = "silenced-error"
    static let condition = "`warnings-off` of `acsgen.yaml` names an error; only warnings can be silenced."
    var id: String
    var message: String { "`\(id)` is an error, which can't be silenced; correct the description" }
}
