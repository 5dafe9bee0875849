// SPDX-License-Identifier: MIT

/// A default at something that not every API version has.
struct VersionedDefault: Rule {
    static let id = "versioned-default"
    static let checkedBy = RuleChecker.decoder
    var message: String {
        "clients of other versions would send the default; leave it out, or say `service-default`"
    }
}
