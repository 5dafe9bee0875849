// SPDX-License-Identifier: MIT

/// A file says something.
struct EmptyFile: Rule {
    static let id = "empty-file"
    static let checkedBy = RuleChecker.decoder
    var message: String { "the file is empty; a description starts with `service:`, a shared file with `docs:`" }
}
