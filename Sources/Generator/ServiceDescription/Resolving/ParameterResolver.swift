// SPDX-License-Identifier: MIT

/// Resolves the path, query and headers of an operation.
struct ParameterResolver {
    let library: LibraryResolver
    /// The path parameters that the client holds, by wire name.
    let bound: [String: Parameter]

    struct Parameters {
        var target: RequestTarget?
        var path: [Parameter] = []
        var query: [Parameter] = []
        var headers: [Parameter] = []
    }

    /// The names that an operation's method uses itself, as arguments or calls.
    private func taken(_ syntax: OperationSyntax) -> Set<String> {
        var names: Set<String> = ["options", "request", "conditions", "pipeline"]
        if let body = syntax.body, body.contentTypes.count > 1 { names.insert("contentType") }
        if syntax.longRunning != nil {
            names.insert(LongRunningResolver.planName(of: syntax.name.value).text)
        } else if syntax.response?.headers.isEmpty == false {
            names.insert(Client.headersMember.text)
        }
        return names
    }

    private static let ownHeaders: Set<String> = [
        "accept", "authorization", "connection", "content-length", "content-type", "date", "host", "transfer-encoding",
        "user-agent", "x-ms-client-request-id", "x-ms-content-sha256", "x-ms-date",
    ]

    private var diagnostics: Diagnostics { library.diagnostics }

    func resolve(_ syntax: OperationSyntax) -> Parameters {
        var parameters = Parameters()
        let taken = taken(syntax)
        parameters.query = entries(syntax.query, in: .query, "in this query", ignoresCase: false, taken)
        parameters.headers = headers(syntax, taken)
        for parameter in parameters.query where parameter.wireName == "api-version" {
            diagnostics.report(RuntimeParameter(name: "api-version"), at: parameter.location)
        }
        let path = entries(syntax.path, in: .path, "among these path parameters", ignoresCase: false, taken)
        checkPath(syntax)
        if let request = syntax.request {
            let byName = Dictionary(path.map { ($0.wireName, $0) }) { first, _ in first }
            let arguments = request.placeholders.map { byName[$0.value] ?? string($0, taken) }
            parameters.target = target(request, arguments)
            parameters.path =
                request.isWholeURL
                ? []
                : arguments.filter { bound[$0.wireName] == nil }
            checkNames(parameters, request.isWholeURL ? arguments : [])
        }
        return parameters
    }

    private func headers(_ syntax: OperationSyntax, _ names: Set<String>) -> [Parameter] {
        let headers = entries(syntax.headers, in: .header, "among these headers", ignoresCase: true, names)
        let taken = keyHeaders(syntax).union(Self.ownHeaders)
        for header in headers {
            if !TextForm.isHeaderName(header.wireName) {
                diagnostics.report(MalformedHeader(name: header.wireName), at: header.location)
            } else if taken.contains(header.wireName.lowercased()) {
                diagnostics.report(RuntimeParameter(name: header.wireName), at: header.location)
            }
        }
        return headers
    }

    /// The headers that the keys of an operation name, in lower case. Each must be one that nothing else sends.
    private func keyHeaders(_ syntax: OperationSyntax) -> Set<String> {
        var wireNames = WireNames("among the headers that this operation's keys name", diagnostics, ignoresCase: true)
        let identity = syntax.idempotency?.each == nil ? [syntax.idempotency?.id, syntax.idempotency?.firstSent] : []
        let conditions = syntax.preconditions.map { Located(value: $0.value.rawValue, location: $0.location) }
        let names = conditions + (identity + [syntax.hostHeader]).compactMap(\.self)
        for name in names where wireNames.claim(name) && Self.ownHeaders.contains(name.value.lowercased()) {
            diagnostics.report(RuntimeParameter(name: name.value), at: name.location)
        }
        return Set(names.map { $0.value.lowercased() })
    }

    private func entries(
        _ syntax: [EntrySyntax],
        in place: TypePlace,
        _ words: String,
        ignoresCase: Bool,
        _ taken: Set<String>
    ) -> [Parameter] {
        var wireNames = WireNames(words, diagnostics, ignoresCase: ignoresCase)
        return syntax.filter { wireNames.claim($0.name.wire) }
            .compactMap { library.entries.parameter($0, in: place, hidden: taken) }
    }

    /// A placeholder that is not under `path`.
    private func string(_ name: Located<String>, _ taken: Set<String>) -> Parameter {
        let syntax = NameSyntax(wire: name)
        return Parameter(
            wireName: name.value,
            swiftName: bound[name.value] != nil
                ? .member(for: name.value) : library.names.member(syntax, hidden: taken),
            type: .primitive(.string),
            list: nil,
            isOptional: false,
            defaultValue: nil,
            docs: nil,
            constraints: .none,
            availability: .always,
            location: name.location
        )
    }

    private func target(_ request: RequestSyntax, _ arguments: [Parameter]) -> RequestTarget {
        if request.isWholeURL, let argument = arguments.first { return .url(argument) }
        var rest = arguments[...]
        return .path(
            request.parts.compactMap { part in
                switch part {
                case .literal(let text): return .literal(text)
                case .placeholder(let name):
                    let argument = rest.popFirst()
                    if let held = bound[name.value] {
                        return .parameter(held, boundBy: .client)
                    }
                    return argument.map { .parameter($0, boundBy: .operation) }
                }
            }
        )
    }

    private func checkPath(_ syntax: OperationSyntax) {
        guard let request = syntax.request else { return }
        var placeholders = WireNames("in this path", diagnostics)
        for placeholder in request.placeholders { _ = placeholders.claim(placeholder) }
        let names = request.placeholders.map(\.value)
        for entry in syntax.path {
            let name = entry.name.wire.value
            if let held = bound[name] {
                let note = Diagnostic.Note(location: held.location, message: "the client has it")
                diagnostics.report(
                    WireNameTwice(name: name, place: "in the paths of the client and this operation"),
                    at: entry.location,
                    notes: [note]
                )
            } else if !names.contains(name) {
                diagnostics.report(
                    UnusedPathParameter(name: name, owner: "this operation\(NearestName.hint(for: name, in: names))"),
                    at: entry.location
                )
            } else if entry.name.swift == nil, entry.docs == nil, case .name(let type)? = entry.type,
                type.value == "string", entry.constraints.isEmpty
            {
                let reason = "a placeholder is a `string` by default"
                diagnostics.report(SaysNothing(text: "`\(name): string`", reason: reason), at: entry.location)
            }
        }
    }

    private func checkNames(_ parameters: Parameters, _ url: [Parameter]) {
        var collisions = Collisions("in this operation", diagnostics)
        for (what, list) in [
            ("the URL", url), ("the path parameter", parameters.path), ("the query parameter", parameters.query),
            ("the header", parameters.headers),
        ] {
            for parameter in list {
                collisions.add(parameter.swiftName, "\(what) `\(parameter.wireName)`", parameter.location)
            }
        }
        collisions.check()
    }
}
