// SPDX-License-Identifier: MIT

/// An operation as it is written.
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
