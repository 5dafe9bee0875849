// SPDX-License-Identifier: MIT

/// `range`, `length`, `items` or `pattern`.
struct ConstraintSyntax {
    enum Kind: String {
        case range, length, items, pattern
    }

    var kind: Kind
    var text: Located<String>
}
