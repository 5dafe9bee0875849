// SPDX-License-Identifier: MIT

/// No comment behind a line that carries documentation: YAML cuts the text there in silence.
struct CommentCutsDocs: Rule {
    static let id = "comment-cuts-docs"
    static let checkedBy = RuleChecker.decoder
    var message: String {
        "YAML cuts the documentation at ` #`; quote the whole text, or move the comment to a line of its own"
    }
}
