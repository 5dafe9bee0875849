// SPDX-License-Identifier: MIT

/// A path that was given leads to a file or folder.
struct UnreadableFile: Rule {
    static let id = "unreadable-file"
    static let checkedBy = RuleChecker.decoder
    var reason: String
    var message: String { reason }
}
