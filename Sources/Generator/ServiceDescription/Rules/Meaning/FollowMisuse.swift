// SPDX-License-Identifier: MIT

/// `monitor` and `cancel` can be called with the id that stands last in the polling URL.
struct FollowMisuse: Rule {
    static let id = "follow-misuse"
    static let checkedBy = RuleChecker.decoder
    var key: String
    var problem: String
    var message: String {
        "`\(key)` names an operation whose path ends with the id of the running one, its only argument; \(problem)"
    }
}
