// SPDX-License-Identifier: MIT

/// Checks an operation whose caller passes the whole URL, which is sent unchanged.
struct WholeURLCheck {
    let library: LibraryResolver
    /// The path parameters that the client holds, by wire name.
    let bound: [String: Parameter]

    private var diagnostics: Diagnostics { library.diagnostics }

    func check(_ syntax: OperationSyntax) {
        guard let request = syntax.request else { return }
        guard request.isWholeURL else {
            if let header = syntax.hostHeader { diagnostics.report(HostHeaderWithoutURL(), at: header.location) }
            return
        }
        if library.syntax.allowedHosts.isEmpty { diagnostics.report(WholeURLWithoutHosts(), at: request.location) }
        checkVersions(syntax)
        if let entry = syntax.query.first { report("`query` would not be sent", entry.location) }
        for placeholder in request.placeholders { check(placeholder, of: syntax) }
    }

    /// The URL has its own version, which no call knows.
    private func checkVersions(_ syntax: OperationSyntax) {
        if let version = syntax.overrides.apiVersion { report("`api-version` would not be sent", version.location) }
        for availability in [syntax.availability] + syntax.headers.map(\.availability) {
            if let since = availability.since { report("`since` would not be checked", since.location) }
            if let until = availability.until { report("`until` would not be checked", until.location) }
        }
    }

    private func check(_ placeholder: Located<String>, of syntax: OperationSyntax) {
        if let held = bound[placeholder.value] {
            let note = Diagnostic.Note(location: held.location, message: "the client has it")
            let place = "in the paths of the client and this operation"
            let rule = WireNameTwice(name: placeholder.value, place: place)
            diagnostics.report(rule, at: placeholder.location, notes: [note])
        }
        for entry in syntax.path where entry.name.wire.value == placeholder.value {
            // Another type would not be the URL's own text.
            guard let type = library.types.resolve(entry.type, in: .path), type != .primitive(.string) else { continue }
            let place = entry.type?.name.location ?? entry.location
            report("`\(placeholder.value)` can only be a `string`", place, "leave the type out")
        }
    }

    private func report(_ problem: String, _ place: SourceLocation, _ advice: String = "leave it out") {
        diagnostics.report(WholeURLMisuse(problem: "\(problem); \(advice)"), at: place)
    }
}
