// SPDX-License-Identifier: MIT

/// Resolves the clients of a library, each after the client that creates it.
struct ClientResolver {
    let library: LibraryResolver
    let base: ServiceContext

    private var diagnostics: Diagnostics { library.diagnostics }

    /// A client and its effective options.
    private struct Resolved {
        var client: Client
        var context: ServiceContext
        /// How many clients are above it.
        var depth = 0
    }

    func clients(_ syntax: [ClientSyntax]) -> [Client] {
        let byName = Dictionary(syntax.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
        var resolved: [String: Resolved] = [:]
        for client in syntax { resolve(client, byName, &resolved) }
        let clients = syntax.compactMap { resolved[$0.name.value]?.client }
        // An operation that was refused may have used one.
        if clients.flatMap(\.operations).count == syntax.flatMap(\.operations).count { checkPathsAreUsed(clients) }
        let children = Dictionary(grouping: clients.filter { $0.parent != nil }) { $0.parent?.client }
        for client in clients { checkMembers(client, children: children[client.name] ?? []) }
        return clients
    }

    private static let tooManyClients = "the chain of clients is longer than \(Limits.chain)"

    /// Resolves a client after those above it, the outermost first.
    private func resolve(
        _ syntax: ClientSyntax,
        _ byName: [String: ClientSyntax],
        _ resolved: inout [String: Resolved]
    ) {
        var chain = [syntax]
        while let last = chain.last, resolved[last.name.value] == nil, let name = last.parent {
            guard let next = byName[name.value] else {
                let hint = diagnostics.hint(for: name.value, in: byName.keys.sorted().filter { $0 != last.name.value })
                diagnostics.report(UnknownName(name: name.value, what: "client", hint: hint), at: name.location)
                break
            }
            guard !chain.contains(where: { $0.name.value == name.value }) else {
                diagnostics.report(FromMisuse(problem: "the clients are created from each other"), at: name.location)
                break
            }
            guard chain.count < Limits.chain else {
                diagnostics.report(FromMisuse(problem: Self.tooManyClients), at: name.location)
                break
            }
            if next.tokensFor != nil {
                diagnostics.report(FromMisuse(problem: "`\(name.value)` only supplies tokens"), at: name.location)
            }
            chain.append(next)
        }
        for client in chain.reversed() where resolved[client.name.value] == nil {
            let parent = client.parent.flatMap { resolved[$0.value] }
            if let parent, parent.depth + 1 == Limits.chain, let from = client.parent {
                diagnostics.report(FromMisuse(problem: Self.tooManyClients), at: from.location)
            }
            resolved[client.name.value] = resolve(client, parent: parent)
            resolved[client.name.value]?.depth = (parent?.depth ?? -1) + 1
        }
    }

    private func resolve(_ syntax: ClientSyntax, parent: Resolved?) -> Resolved {
        var context = parent?.context ?? base
        if let auth = syntax.auth {
            if syntax.parent != nil {
                let rule = FromMisuse(problem: "a client with `from` has its parent's `auth`")
                diagnostics.report(rule, at: auth.location)
            } else {
                let options = auth.value.map(\.value)
                context.auth = AuthOptions(options)
                // Scopes of the library have no meaning for another kind of credential.
                if !options.contains(.userAccessToken) { context.tokenScopes = [] }
            }
        }
        let overrides = context.apply(syntax.overrides, library)
        context.availability = library.versions.availability(syntax.availability, within: context.availability)
        let inherited = parent?.client.boundPath ?? []
        var wireNames = WireNames("among the path parameters of a client and those above it", diagnostics)
        for parameter in inherited {
            _ = wireNames.claim(Located(value: parameter.wireName, location: parameter.location))
        }
        let own = syntax.path.filter { wireNames.claim($0.name.wire) }.compactMap {
            library.entries.parameter(
                $0,
                in: .path,
                hidden: ["description", "pipeline", "options", "credential", "endpoint"]
            )
        }
        if syntax.parent == nil, syntax.tokensFor == nil, let entry = syntax.path.first {
            diagnostics.report(FromMisuse(problem: "a client with `path` requires one"), at: entry.location)
        }
        checkTokens(syntax, context)
        let bound = Dictionary((inherited + own).map { ($0.wireName, $0) }) { first, _ in first }
        let operations = OperationResolver(library: library, context: context, bound: bound)
        var client = Client(
            name: library.names.key(syntax.name, isType: true),
            docs: syntax.docs,
            parent: syntax.parent.flatMap { parent in
                syntax.accessor.map {
                    .init(client: SwiftName(parent.value), accessor: library.names.key($0, isType: false))
                }
            },
            inheritedPath: inherited,
            ownPath: own,
            auth: context.auth,
            tokenScopes: context.tokenScopes,
            overrides: overrides,
            tokensFor: syntax.tokensFor?.value,
            availability: library.versions.availability(syntax.availability),
            places: KeyPlaces(syntax),
            location: syntax.name.location
        )
        client.operations = operations.operations(syntax.operations)
        return Resolved(client: client, context: context)
    }

    private func checkTokens(_ syntax: ClientSyntax, _ context: ServiceContext) {
        guard let tokensFor = syntax.tokensFor else { return }
        if !context.auth.contains(.userAccessToken), library.syntax.auth != nil {
            diagnostics.report(TokensForMisuse(problem: "it requires `auth: userAccessToken`"), at: tokensFor.location)
        }
        if let parent = syntax.parent {
            diagnostics.report(TokensForMisuse(problem: "the client can't have `from`"), at: parent.location)
        }
        if let entry = syntax.path.first {
            diagnostics.report(TokensForMisuse(problem: "the client can't have `path`"), at: entry.location)
        }
        if context.tokenScopes.isEmpty, context.auth.contains(.userAccessToken) {
            diagnostics.report(TokensForMisuse(problem: "it requires `token-scopes`"), at: tokensFor.location)
        }
        let availability = syntax.availability
        for (key, value) in [
            ("api-version", syntax.overrides.apiVersion), ("since", availability.since),
            ("until", availability.until), ("deprecated", availability.deprecated),
        ] {
            guard let value else { continue }
            diagnostics.report(TokensForMisuse(problem: "the client can't have `\(key)`"), at: value.location)
        }
    }

    /// Every path parameter of a client must be in the path of an operation, its own or that of a client below it.
    private func checkPathsAreUsed(_ clients: [Client]) {
        var used: Set<SourceLocation> = []
        for operation in clients.lazy.flatMap(\.operations) {
            guard case .path(let segments) = operation.target else { continue }
            for case .parameter(let parameter, .client) in segments { used.insert(parameter.location) }
        }
        for client in clients where client.tokensFor == nil {
            for parameter in client.ownPath where !used.contains(parameter.location) {
                diagnostics.report(
                    UnusedPathParameter(name: parameter.wireName, owner: "any operation of the client"),
                    at: parameter.location
                )
            }
        }
    }

    private func checkMembers(_ client: Client, children: [Client]) {
        var collisions = Collisions("in this client", diagnostics)
        for parameter in client.boundPath {
            collisions.add(parameter.swiftName, "the path parameter `\(parameter.wireName)`", parameter.location)
        }
        for operation in client.operations {
            if let longRunning = operation.longRunning {
                for name in [longRunning.beginName, longRunning.resumeName, longRunning.planName] {
                    collisions.add(
                        name,
                        "the operation `\(operation.name.text)`",
                        operation.location,
                        canBeNamed: false
                    )
                }
            } else {
                collisions.add(
                    operation.name,
                    "the operation `\(operation.name.text)`",
                    operation.location,
                    canBeNamed: false
                )
            }
        }
        if let first = client.operationsWithHeaders.first {
            let what = "the member for the headers of responses"
            collisions.add(Client.headersMember, what, first.location, canBeNamed: false)
        }
        for child in children {
            guard let accessor = child.parent?.accessor else { continue }
            collisions.add(accessor, "the member that creates `\(child.name.text)`", child.location, canBeNamed: false)
        }
        collisions.check()
    }
}
