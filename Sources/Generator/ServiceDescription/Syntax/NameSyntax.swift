// SPDX-License-Identifier: MIT

/// The key of a declaration: `WIRE [in FIELD] [as SWIFT] [?]`.
struct NameSyntax {
    var wire: Located<String>
    /// What stands behind `in`: the field of a union's member.
    var field: Located<String>?
    /// What stands behind `as`.
    var swift: Located<String>?
    var isOptional = false

    var location: SourceLocation { wire.location }
}
