// SPDX-License-Identifier: MIT

/// A member of a union as it is written.
struct MemberSyntax {
    var name: NameSyntax
    var type: TypeSyntax?
    var docs: String?
}
