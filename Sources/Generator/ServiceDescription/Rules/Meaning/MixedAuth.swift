// SPDX-License-Identifier: MIT

/// A client takes the credentials of a resource or of a user, so that the compiler can tell them apart.
struct MixedAuth: Rule {
    static let id = "mixed-auth"
    static let checkedBy = RuleChecker.decoder
    var message: String {
        "`userAccessToken` stands alone: a client acts for a user or for the resource; describe a client of its own"
    }
}
