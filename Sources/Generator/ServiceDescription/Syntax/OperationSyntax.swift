// SPDX-License-Identifier: MIT

/// An operation as in the description.
struct OperationSyntax {
    var name: Located<String>
    var docs: String
    var request: RequestSyntax?
    var path: [EntrySyntax] = []
    var query: [EntrySyntax] = []
    var headers: [EntrySyntax] = []
    var body: BodySyntax?
    var response: ResponsesSyntax?
    var creates: Located<String>?
    var pages: PagesSyntax?
    var longRunning: LongRunningSyntax?
    var idempotency: IdempotencySyntax?
    var idempotent: Located<Bool>?
    var preconditions: [Located<Precondition>] = []
    var accept: Located<String>?
    var hostHeader: Located<String>?
    var overrides = OverridesSyntax()
    var availability = AvailabilitySyntax()
}

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

/// `body` or `merge-patch`.
struct BodySyntax {
    var type: TypeSyntax?
    var isMergePatch: Bool
    var isOptional: Bool
    /// The place of `= {}`.
    var emptyObject: SourceLocation?
    var contentTypes: [Located<String>] = []
    /// Written as a mapping, which has content types or obviously lacks them.
    var isLong = false
    var docs: String?
    var location: SourceLocation
}

/// `response` or `errors`.
struct ResponsesSyntax {
    var responses: [ResponseSyntax] = []
    var headers: [EntrySyntax] = []
    var location: SourceLocation
}

/// One status of `response` or `errors`.
struct ResponseSyntax {
    /// `nil` for `default`.
    var status: Int?
    /// `nil` without content.
    var type: TypeSyntax?
    var docs: String?
    var location: SourceLocation
}

/// `pages`.
struct PagesSyntax {
    var item: TypeSyntax?
    var items: Located<String>?
    var next: Located<String>?
    var location: SourceLocation
}

/// `long-running`.
struct LongRunningSyntax {
    var monitor: Located<String>?
    var cancel: Located<String>?
    var finalState: Located<LongRunning.FinalState>?
    var result: TypeSyntax?
    var header: Located<String>?
    var statusField: Located<String>?
    var succeeded: [Located<String>] = []
    var failed: [Located<String>] = []
    var interval: Duration?
    var location: SourceLocation
}

/// `idempotency`.
struct IdempotencySyntax {
    var each: Located<String>?
    var id: Located<String>?
    var firstSent: Located<String>?
    var location: SourceLocation
}
