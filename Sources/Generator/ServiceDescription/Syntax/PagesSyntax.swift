// SPDX-License-Identifier: MIT

/// `pages`.
struct PagesSyntax {
    var item: TypeSyntax?
    var items: Located<String>?
    var next: Located<String>?
    var location: SourceLocation
}
