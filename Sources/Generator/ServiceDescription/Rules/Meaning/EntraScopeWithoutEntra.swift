// SPDX-License-Identifier: MIT

/// An Entra scope belongs to managed identities.
struct EntraScopeWithoutEntra: Rule {
    static let id = "entra-scope-without-entra"
    static let checkedBy = RuleChecker.decoder
    var message: String { "`entra-scope` needs `managedIdentity` among the `auth` options" }
}
