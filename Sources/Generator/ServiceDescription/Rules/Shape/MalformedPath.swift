// SPDX-License-Identifier: MIT

/// `request` holds a path as it goes over the wire, with placeholders in braces.
struct MalformedPath: Rule {
    static let id = "malformed-path"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { problem }
}
