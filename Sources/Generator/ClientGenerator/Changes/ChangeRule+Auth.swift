// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let auth = [
        authOptionRemoved, authOptionAdded, tokenScopeRequired, tokenScopeRelaxed, entraScopeChanged,
        entraPermissionsChanged, credentialHostAdded, credentialHostRemoved,
    ]

    static let authOptionRemoved = ChangeRule(
        "auth-option-removed",
        .auth,
        breaksSource: true,
        "A client no longer accepts a kind of credential.",
        reverse: "auth-option-added",
        ChangeExample(
            .library,
            before: "auth: [accessKey, managedIdentity]",
            after: "auth: managedIdentity",
            caller: "_ = DemoClient(endpoint: endpoint, credential: key)"
        )
    )

    static let authOptionAdded = ChangeRule(
        "auth-option-added",
        .auth,
        "A client accepts another kind of credential.",
        reverse: "auth-option-removed",
        ChangeExample(
            .library,
            before: "auth: managedIdentity",
            after: "auth: [accessKey, managedIdentity]",
            caller: "_ = DemoClient(endpoint: endpoint, credential: token)"
        )
    )

    static let tokenScopeRequired = ChangeRule(
        "token-scope-required",
        .auth,
        "A user access token with the scopes of before can be refused.",
        reverse: "token-scope-relaxed",
        ChangeExample(
            .library,
            before: "auth: userAccessToken\ntoken-scopes: [chat, voip]",
            after: "auth: userAccessToken\ntoken-scopes: [chat]",
            caller: "_ = DemoClient(endpoint: endpoint, credential: user)"
        )
    )

    static let tokenScopeRelaxed = ChangeRule(
        "token-scope-relaxed",
        .auth,
        "A user access token with other scopes is accepted, too.",
        reverse: "token-scope-required",
        ChangeExample(
            .library,
            before: "auth: userAccessToken\ntoken-scopes: [chat]",
            after: "auth: userAccessToken",
            caller: "_ = DemoClient(endpoint: endpoint, credential: user)"
        )
    )

    static let entraScopeChanged = ChangeRule(
        "entra-scope-changed",
        .auth,
        "Tokens of Microsoft Entra ID are requested for another scope.",
        ChangeExample(
            .library,
            before: "auth: managedIdentity",
            after: "auth: managedIdentity\nentra-scope: https://example.com/.default",
            caller: "_ = DemoClient(endpoint: endpoint, credential: token)"
        )
    )

    static let entraPermissionsChanged = ChangeRule(
        "entra-permissions-changed",
        .auth,
        "Tokens of Microsoft Entra ID represent an app instead of a signed-in person, or the other way around.",
        ChangeExample(
            .library,
            before: "auth: managedIdentity",
            after: "auth: managedIdentity\nentra-permissions: delegated",
            caller: "_ = DemoClient(endpoint: endpoint, credential: token)"
        )
    )

    static let credentialHostAdded = ChangeRule(
        "credential-host-added",
        .auth,
        "Credentials are sent to another host, too.",
        reverse: "credential-host-removed",
        ChangeExample(
            .library,
            before: "auth: accessKey",
            after: "auth: accessKey\nallowed-hosts: [.media.example.com]",
            caller: "_ = DemoClient(endpoint: endpoint, credential: key)"
        )
    )

    static let credentialHostRemoved = ChangeRule(
        "credential-host-removed",
        .auth,
        "Calls with a URL at a host are refused, because credentials are no longer sent there.",
        reverse: "credential-host-added",
        ChangeExample(
            .library,
            before: "auth: accessKey\nallowed-hosts: [.media.example.com, .files.example.com]",
            after: "auth: accessKey\nallowed-hosts: [.media.example.com]",
            caller: "_ = DemoClient(endpoint: endpoint, credential: key)"
        )
    )
}
