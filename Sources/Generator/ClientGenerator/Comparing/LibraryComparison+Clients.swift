// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    mutating func compareClients() {
        var pairs = Pairs(old.clients, new.clients)
        // A client that supplies tokens shares nothing with one that has operations.
        pairs.match { "\($0.name.text) \($0.tokensFor == nil)" }
        for client in pairs.removed {
            let sentence = "the client `\(client.name.text)` was removed"
            add(.clientRemoved, at: new.location, sentence, before: client.declaration)
        }
        for client in pairs.added {
            add(.clientAdded, at: client.location, "the client `\(client.name.text)` is new", after: client.declaration)
        }
        for (before, after) in pairs.both { compare(before, after) }
    }

    private mutating func compare(_ before: Client, _ after: Client) {
        let declaration = after.declaration
        compareCreation(before, after)
        if after.parent == nil { compareAuth(before, after) }
        compareScopes(
            scopeChange(before, after),
            of: declaration,
            auth: after.auth,
            places: after.places,
            location: after.location,
            unless: outerScopeChange(before, after)
        )
        compareAvailability(
            Availability(deprecated: before.availability.deprecated),
            Availability(deprecated: after.availability.deprecated),
            of: declaration,
            at: after.location
        )
        compareDocumentation(before.docs, after.docs, of: after.name.text, at: after.location)
        if before.tokensFor != after.tokensFor {
            compareDocumentation(before.tokensFor, after.tokensFor, of: after.name.text, at: after.location)
        }
        for (old, new) in zip(before.ownPath, after.ownPath) {
            let symbol = "\(after.name.text).\(new.swiftName.text)"
            compareDocumentation(old.docs, new.docs, of: symbol, at: new.location)
        }
        compareOperations(before, after)
    }

    // MARK: Creation

    /// Compares the member that creates a client, and what it takes.
    private mutating func compareCreation(_ before: Client, _ after: Client) {
        let isSame =
            before.parent == after.parent && before.ownPath.count == after.ownPath.count
            && zip(before.ownPath, after.ownPath).allSatisfy { old, new in
                old.swiftName == new.swiftName && types.old(old.type) == types.new(new.type)
            }
        guard !isSame else { return }
        add(
            .clientCreationChanged,
            at: after.location,
            "`\(after.name.text)` is created in another way",
            before: Self.creation(of: before),
            after: Self.creation(of: after)
        )
    }

    private static func creation(of client: Client) -> SwiftDeclaration {
        let name = client.name.declared
        guard let parent = client.parent else {
            return SwiftDeclaration(
                symbol: "\(client.name.text).init(endpoint:credential:options:)",
                text: "init(endpoint:credential:options:)"
            )
        }
        let labels = client.ownPath.map { $0.swiftName.text + ":" }.joined()
        let parameters = client.ownPath.map { "\($0.swiftName.declared): \($0.type.swiftText)" }.joined(separator: ", ")
        let symbol = "\(parent.client.text).\(parent.accessor.text)"
        return client.ownPath.isEmpty
            ? SwiftDeclaration(symbol: symbol, text: "var \(parent.accessor.declared): \(name)")
            : SwiftDeclaration(
                symbol: "\(symbol)(\(labels))",
                text: "func \(parent.accessor.declared)(\(parameters)) -> \(name)"
            )
    }

    // MARK: Scopes

    func scopeChange(_ before: Client, _ after: Client) -> ScopeChange {
        ScopeChange(
            tokenScopes: [before.tokenScopes, after.tokenScopes],
            entraScopes: [old.entraScope(of: before), new.entraScope(of: after)]
        )
    }

    /// The change of the client that creates this one, which is reported there.
    private func outerScopeChange(_ before: Client, _ after: Client) -> ScopeChange? {
        guard let oldParent = before.parent.flatMap({ old.client(named: $0.client.text) }),
            let newParent = after.parent.flatMap({ new.client(named: $0.client.text) })
        else { return nil }
        return scopeChange(oldParent, newParent)
    }
}

extension Library {
    /// The scope for tokens of a client.
    func entraScope(of client: Client) -> String {
        var next: Client? = client
        while let current = next {
            if let scope = current.overrides.entraScope { return scope }
            next = current.parent.flatMap { self.client(named: $0.client.text) }
        }
        return entraScope
    }
}

extension Client {
    /// The type, as people read it.
    var declaration: SwiftDeclaration {
        SwiftDeclaration(symbol: name.text, text: "struct \(name.declared)")
    }
}
