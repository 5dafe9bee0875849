// SPDX-License-Identifier: MIT

/// The places of keys that a library, client or operation has, for reports about them; `nil` for keys that are absent.
public struct KeyPlaces: Sendable {
    public var auth: SourceLocation?
    public var entraPermissions: SourceLocation?
    public var allowedHosts: SourceLocation?
    public var apiVersion: SourceLocation?
    public var apiVersions: SourceLocation?
    public var tokenScopes: SourceLocation?
    public var entraScope: SourceLocation?

    init(_ overrides: OverridesSyntax) {
        apiVersion = overrides.apiVersion?.location
        tokenScopes = overrides.tokenScopes?.location
        entraScope = overrides.entraScope?.location
    }

    init(_ file: FileSyntax) {
        self.init(file.overrides)
        auth = file.auth?.location
        entraPermissions = file.entraPermissions?.location
        allowedHosts = file.allowedHosts.first?.location
        apiVersions = file.apiVersions?.location
    }

    init(_ client: ClientSyntax) {
        self.init(client.overrides)
        auth = client.auth?.location
    }
}
