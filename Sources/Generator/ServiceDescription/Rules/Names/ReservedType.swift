// SPDX-License-Identifier: MIT

/// A generated type does not hide one that every Swift file knows.
struct ReservedType: Rule {
    static let id = "reserved-type"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var owner: String
    /// nil for a name that is a key itself.
    var wireName: String?
    var message: String {
        let hides = "`\(name)` would hide the type of the same name of \(owner)"
        return wireName.map { "\(hides); write `\($0) as Service\(name)`" } ?? "\(hides); choose another name"
    }
}
