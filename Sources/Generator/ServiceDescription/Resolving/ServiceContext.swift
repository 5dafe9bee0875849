// SPDX-License-Identifier: MIT

/// The effective options at some level: the library's, unless a client or operation overrides them.
struct ServiceContext {
    var auth: AuthOptions
    var apiVersion: String?
    var tokenScopes: [TokenScope]
    var entraScope: String
    var errors: ErrorContract
    /// The versions that have the client and all those above it.
    var availability: Availability

    /// Applies a level's overrides, and returns them.
    mutating func apply(_ syntax: OverridesSyntax, _ library: LibraryResolver) -> ServiceOverrides {
        let diagnostics = library.diagnostics
        var overrides = ServiceOverrides()
        overrides.apiVersion = library.versions.check(syntax.apiVersion)
        apiVersion = overrides.apiVersion ?? apiVersion
        if let scopes = syntax.tokenScopes {
            if !auth.contains(.userAccessToken) {
                diagnostics.report(ScopesWithoutToken(), at: scopes.location)
            }
            let resolved = scopes.value.map { scope in
                let known = TokenScope.known.map(\.wireName)
                if !known.contains(scope.value) {
                    diagnostics.report(
                        UnknownTokenScope(scope: scope.value, known: known),
                        at: scope.location
                    )
                }
                return TokenScope(scope.value)
            }
            overrides.tokenScopes = resolved
            tokenScopes = resolved
        }
        if let scope = syntax.entraScope {
            if !auth.contains(.managedIdentity) {
                diagnostics.report(EntraKeyWithoutEntra(key: "entra-scope"), at: scope.location)
            }
            overrides.entraScope = scope.value
            entraScope = scope.value
        }
        if let syntax = syntax.errors { errors = ErrorContract(syntax, library) }
        return overrides
    }
}

extension ErrorContract {
    init(_ syntax: ResponsesSyntax, _ library: LibraryResolver) {
        self.init()
        location = syntax.location
        for response in syntax.responses {
            let type = library.types.resolve(response.type, in: .error)
            if let status = response.status {
                if !(400...599).contains(status) {
                    library.diagnostics.report(
                        StatusOutOfPlace(status: status, place: "`errors`", range: "400 to 599"),
                        at: response.location
                    )
                }
                byStatus.append(
                    Response(status: status, type: type, docs: response.docs, location: response.location)
                )
            } else {
                otherwise = type
            }
        }
        headers = library.headers(syntax.headers, unnamed: "a refusal")
        // What `default` says of all statuses needs no repeating.
        for response in byStatus where response.docs == nil && otherwise != nil && response.type == otherwise {
            guard (400...599).contains(response.status) else { continue }
            let rule = SaysNothing(text: "`\(response.status)`", reason: "`default` has the same model")
            library.diagnostics.report(rule, at: response.location)
        }
    }
}

extension LibraryResolver {
    /// The headers of a response.
    ///
    /// - Parameter unnamed: What they are headers of, if Swift code does not name them.
    func headers(_ syntax: [EntrySyntax], unnamed: String? = nil) -> [Parameter] {
        var wireNames = WireNames("among these headers", diagnostics, ignoresCase: true)
        let headers = syntax.compactMap { entry -> Parameter? in
            if !TextForm.isHeaderName(entry.name.wire.value) {
                let rule = MalformedHeader(name: entry.name.wire.value)
                diagnostics.report(rule, at: entry.location)
            }
            if let swift = entry.name.swift, let unnamed {
                let reason = "a header of \(unnamed) has no name in Swift"
                diagnostics.report(SaysNothing(text: "`as \(swift.value)`", reason: reason), at: swift.location)
            }
            guard wireNames.claim(entry.name.wire) else { return nil }
            return entries.parameter(entry, in: .responseHeader, hidden: ["head"], isNamed: unnamed == nil)
        }
        guard unnamed == nil else { return headers }
        var collisions = Collisions("among these headers", diagnostics)
        for header in headers { collisions.add(header.swiftName, "the header `\(header.wireName)`", header.location) }
        collisions.check()
        return headers
    }
}
