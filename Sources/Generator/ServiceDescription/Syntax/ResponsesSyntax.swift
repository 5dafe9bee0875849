// SPDX-License-Identifier: MIT

/// `response` or `errors`.
struct ResponsesSyntax {
    var responses: [ResponseSyntax] = []
    var headers: [EntrySyntax] = []
    var location: SourceLocation
}
