// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// Compares the credentials of a client that apps create. A client with a parent has its parent's.
    mutating func compareAuth(_ before: Client, _ after: Client) {
        guard before.auth != after.auth else { return }
        let place = after.places.auth ?? new.places.auth ?? after.location
        let declarations = [
            Self.initializer(of: before, in: old), Self.initializer(of: after, in: new),
        ]
        for option in before.auth.options where !after.auth.contains(option) {
            add(
                .authOptionRemoved,
                at: place,
                "`\(after.name.text)` no longer accepts \(option.words)",
                before: declarations[0],
                after: declarations[1]
            )
        }
        for option in after.auth.options where !before.auth.contains(option) {
            add(
                .authOptionAdded,
                at: place,
                "`\(after.name.text)` accepts \(option.words)",
                before: declarations[0],
                after: declarations[1]
            )
        }
    }

    private static func initializer(of client: Client, in library: Library) -> SwiftDeclaration {
        let credentials = Credentials(of: client, in: library).accepted.map(\.rawValue).joined(separator: ", ")
        guard client.tokensFor == nil else {
            return SwiftDeclaration(
                symbol: "\(client.name.text).init(credential:)",
                text: "init(credential: \(credentials))"
            )
        }
        return SwiftDeclaration(
            symbol: "\(client.name.text).init(endpoint:credential:options:)",
            text: "init(endpoint: Endpoint, credential: \(credentials), options: ClientOptions = .init())"
        )
    }

    /// The scopes of before and after, of tokens that both versions accept.
    struct ScopeChange: Hashable {
        var tokenScopes: [[TokenScope]]
        var entraScopes: [String]
    }

    /// Compares the scopes of a client or an operation, unless what is around it has the same change.
    mutating func compareScopes(
        _ change: ScopeChange,
        of declaration: SwiftDeclaration,
        auth: AuthOptions,
        places: KeyPlaces,
        location: SourceLocation,
        unless outer: ScopeChange?
    ) {
        if auth.contains(.userAccessToken), change.tokenScopes != outer?.tokenScopes {
            let place = places.tokenScopes ?? new.places.tokenScopes ?? location
            compareTokenScopes(change.tokenScopes[0], change.tokenScopes[1], of: declaration, at: place)
        }
        if auth.contains(.managedIdentity), change.entraScopes != outer?.entraScopes,
            change.entraScopes[0] != change.entraScopes[1]
        {
            add(
                .entraScopeChanged,
                at: places.entraScope ?? new.places.entraScope ?? location,
                "`\(declaration.symbol)` requests tokens for the scope `\(change.entraScopes[1])` instead of "
                    + "`\(change.entraScopes[0])`",
                of: declaration
            )
        }
    }

    private mutating func compareTokenScopes(
        _ before: [TokenScope],
        _ after: [TokenScope],
        of declaration: SwiftDeclaration,
        at place: SourceLocation
    ) {
        guard Set(before) != Set(after) else { return }
        let needed = before.isEmpty ? "any" : before.words
        // A token needs one of the scopes. None is the same as all.
        let isStricter = !after.isEmpty && (before.isEmpty || !Set(before).isSubset(of: after))
        let now = after.isEmpty ? "any scope" : after.words
        add(
            isStricter ? .tokenScopeRequired : .tokenScopeRelaxed,
            at: place,
            "the token for `\(declaration.symbol)` needs \(now), and needed \(needed)",
            of: declaration
        )
    }

    mutating func compareCredentialHosts() {
        let module = SwiftDeclaration(symbol: new.module, text: "import \(new.module)")
        let place = new.places.allowedHosts ?? new.location
        let (before, after) = (Set(old.allowedHosts), Set(new.allowedHosts))
        for host in new.allowedHosts where !before.contains(host) {
            add(.credentialHostAdded, at: place, "credentials are also sent to `\(host)`", of: module)
        }
        for host in old.allowedHosts where !after.contains(host) {
            add(.credentialHostRemoved, at: place, "credentials are no longer sent to `\(host)`", of: module)
        }
    }

    mutating func compareEntraPermissions() {
        guard old.entraPermissions != new.entraPermissions else { return }
        let whom =
            switch new.entraPermissions {
            case .application: "an app or a managed identity instead of a signed-in person"
            case .delegated: "a signed-in person instead of an app or a managed identity"
            }
        add(
            .entraPermissionsChanged,
            at: new.places.entraPermissions ?? new.location,
            "tokens of Microsoft Entra ID represent \(whom)",
            of: SwiftDeclaration(symbol: new.module, text: "import \(new.module)")
        )
    }
}

extension AuthOption {
    /// In a sentence.
    fileprivate var words: String {
        switch self {
        case .accessKey: "access keys"
        case .managedIdentity: "tokens of Microsoft Entra ID"
        case .userAccessToken: "user access tokens"
        }
    }
}
