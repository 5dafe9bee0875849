// SPDX-License-Identifier: MIT

/// `idempotency`.
struct IdempotencySyntax {
    var each: Located<String>?
    var id: Located<String>?
    var firstSent: Located<String>?
    var location: SourceLocation
}
