// SPDX-License-Identifier: MIT

/// A description is small: a megabyte of it is a mistake.
struct FileSize: Rule {
    static let id = "file-size"
    static let checkedBy = RuleChecker.decoder
    var bytes: Int
    var message: String { "the file has \(bytes) bytes; a description may have \(Limits.size)" }
}
