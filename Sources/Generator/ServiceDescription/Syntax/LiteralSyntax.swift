// SPDX-License-Identifier: MIT

/// A default as it is written.
struct LiteralSyntax {
    indirect enum Content {
        /// `isText` when quotes make it a text for certain.
        case scalar(String, isText: Bool)
        case emptyMapping
        case list([LiteralSyntax])
    }

    var content: Content
    var location: SourceLocation
}
