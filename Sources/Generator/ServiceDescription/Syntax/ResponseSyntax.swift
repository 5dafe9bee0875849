// SPDX-License-Identifier: MIT

/// One status of `response` or `errors`.
struct ResponseSyntax {
    /// nil is `default`.
    var status: Int?
    /// nil without content.
    var type: TypeSyntax?
    var docs: String?
    var location: SourceLocation
}
