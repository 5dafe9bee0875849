// SPDX-License-Identifier: MIT

/// A file is one document.
struct SeveralDocuments: Rule {
    static let id = "several-documents"
    static let checkedBy = RuleChecker.decoder
    var message: String { "a second document starts here; write one file for each description" }
}
