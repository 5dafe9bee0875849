// SPDX-License-Identifier: MIT

/// Resolves the clients of a library, each after the client that makes it.
struct ClientResolver {
    let library: LibraryResolver
    let base: ServiceContext

    private var diagnostics: Diagnostics { library.diagnostics }

    /// A client and what is in force in it.
    private struct Resolved {
        var client: Client
        var context: ServiceContext
    }

    func clients(_ syntax: [ClientSyntax]) -> [Client] {
        let byName = Dictionary(syntax.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
        var resolved: [String: Resolved] = [:]
        for client in syntax { resolve(client, byName, &resolved, chain: []) }
        let clients = syntax.compactMap { resolved[$0.name.value]?.client }
        checkPathsAreUsed(clients)
        for client in clients { checkMembers(client, children: clients.filter { $0.parent?.client == client.name }) }
        return clients
    }

    private func resolve(
        _ syntax: ClientSyntax,
        _ byName: [String: ClientSyntax],
        _ resolved: inout [String: Resolved],
        chain: [String]
    ) {
        guard resolved[syntax.name.value] == nil else { return }
        var parent: Resolved?
        if let name = syntax.parent {
            if chain.contains(name.value) || name.value == syntax.name.value {
                diagnostics.report(FromMisuse(problem: "the clients are made from each other"), at: name.location)
            } else if let next = byName[name.value] {
                resolve(next, byName, &resolved, chain: chain + [syntax.name.value])
                parent = resolved[name.value]
                if next.tokensFor != nil {
                    diagnostics.report(FromMisuse(problem: "`\(name.value)` only hands out tokens"), at: name.location)
                }
            } else {
                let known = byName.keys.sorted().filter { $0 != syntax.name.value }
                let rule = UnknownName(name: name.value, what: "client", known: known)
                diagnostics.report(rule, at: name.location)
            }
        }
        resolved[syntax.name.value] = resolve(syntax, parent: parent)
    }

    private func resolve(_ syntax: ClientSyntax, parent: Resolved?) -> Resolved {
        var context = parent?.context ?? base
        if let auth = syntax.auth {
            if syntax.parent != nil {
                let rule = FromMisuse(problem: "a client with `from` has its parent's `auth`")
                diagnostics.report(rule, at: auth.location)
            } else {
                let options = auth.value.map(\.value)
                if options.count > 1, options.contains(.userAccessToken) {
                    diagnostics.report(MixedAuth(), at: auth.location)
                }
                context.auth = AuthOptions(options)
                // Scopes of the library mean nothing to another kind of credential.
                if !options.contains(.userAccessToken) { context.tokenScopes = [] }
            }
        }
        let overrides = context.apply(syntax.overrides, library)
        let inherited = parent?.client.boundPath ?? []
        var wireNames = WireNames("among the path parameters of a client and those it is made from", diagnostics)
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
        checkTokens(syntax, context)
        let operations = OperationResolver(library: library, context: context, bound: inherited + own)
        let client = Client(
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
            apiVersion: context.apiVersion,
            tokenScopes: context.tokenScopes,
            entraScope: context.entraScope,
            errors: context.errors,
            overrides: overrides,
            operations: operations.operations(syntax.operations),
            tokensFor: syntax.tokensFor?.value,
            availability: library.versions.availability(syntax.availability),
            location: syntax.name.location
        )
        return Resolved(client: client, context: context)
    }

    private func checkTokens(_ syntax: ClientSyntax, _ context: ServiceContext) {
        guard let tokensFor = syntax.tokensFor else { return }
        if !context.auth.contains(.userAccessToken), library.syntax.auth != nil {
            diagnostics.report(TokensForMisuse(problem: "it needs `auth: userAccessToken`"), at: tokensFor.location)
        }
        if let parent = syntax.parent {
            diagnostics.report(TokensForMisuse(problem: "the client can't be made `from` another"), at: parent.location)
        }
        if let entry = syntax.path.first {
            diagnostics.report(TokensForMisuse(problem: "the client has no `path`"), at: entry.location)
        }
    }

    /// Every path parameter of a client stands in the path of an operation, its own or of a client made from it.
    private func checkPathsAreUsed(_ clients: [Client]) {
        for client in clients where client.tokensFor == nil {
            for parameter in client.ownPath {
                let isUsed = clients.contains { other in
                    other.operations.contains { operation in
                        guard case .path(let segments) = operation.target else { return false }
                        return segments.contains(.parameter(parameter, boundBy: .client))
                    }
                }
                guard !isUsed else { continue }
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
                for name in [longRunning.beginName, longRunning.resumeName] {
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
        for child in children {
            guard let accessor = child.parent?.accessor else { continue }
            collisions.add(accessor, "what makes `\(child.name.text)`", child.location, canBeNamed: false)
        }
        collisions.check()
    }
}
