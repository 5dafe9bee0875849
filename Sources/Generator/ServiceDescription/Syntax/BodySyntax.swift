// SPDX-License-Identifier: MIT

/// `body` or `merge-patch`.
struct BodySyntax {
    var type: TypeSyntax?
    var isMergePatch: Bool
    var isOptional: Bool
    /// Where `= {}` stands.
    var emptyObject: SourceLocation?
    var contentTypes: [Located<String>] = []
    /// Written as a mapping, which has content types or lacks them visibly.
    var isLong = false
    var docs: String?
    var location: SourceLocation
}
