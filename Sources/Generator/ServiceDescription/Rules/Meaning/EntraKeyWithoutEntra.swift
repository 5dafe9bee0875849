// SPDX-License-Identifier: MIT

/// What a description says of Entra tokens belongs to libraries and clients that take them.
struct EntraKeyWithoutEntra: Rule {
    static let id = "entra-key-without-entra"
    static let checkedBy = RuleChecker.decoder
    let key: String
    var message: String { "`\(key)` needs `managedIdentity` among the `auth` options" }
}
