// SPDX-License-Identifier: MIT

/// A client that hands out tokens does nothing else.
struct TokensForMisuse: Rule {
    static let id = "tokens-for-misuse"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "`tokens-for` hands a user's tokens to a framework; \(problem)" }
}
