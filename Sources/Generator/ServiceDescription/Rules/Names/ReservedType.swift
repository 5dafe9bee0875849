// SPDX-License-Identifier: MIT

/// A generated type does not hide one that every Swift file knows.
struct ReservedType: Rule {
    static let id = "reserved-type"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var owner: String
    /// What to write instead; nil if only another name helps.
    var advice: String?
    var message: String {
        "`\(name)` would hide the type of the same name of \(owner); \(advice ?? "choose another name")"
    }
}

/// A library's module is not one that its code or its apps have already.
struct ReservedModule: Rule {
    static let id = "reserved-module"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var message: String { "there is a module `\(name)` already; choose another name, such as `ACS\(name)`" }
}
