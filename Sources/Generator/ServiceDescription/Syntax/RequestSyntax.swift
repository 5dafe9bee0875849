// SPDX-License-Identifier: MIT

/// `request`.
struct RequestSyntax {
    enum Part {
        case literal(String)
        case placeholder(Located<String>)
    }

    var method: RequestMethod
    var parts: [Part]
    /// `GET {recordingLocation}`.
    var isWholeURL: Bool
    var location: SourceLocation

    var placeholders: [Located<String>] {
        parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }
}
