// SPDX-License-Identifier: MIT

/// Scopes belong to user access tokens.
struct ScopesWithoutToken: Rule {
    static let id = "scopes-without-token"
    static let checkedBy = RuleChecker.decoder
    var message: String { "`token-scopes` needs `auth: userAccessToken`; no other credential has scopes" }
}
