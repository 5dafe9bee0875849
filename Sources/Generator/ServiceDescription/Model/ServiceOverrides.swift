// SPDX-License-Identifier: MIT

/// What a client or operation says for itself instead of its library; nil where it says nothing.
public struct ServiceOverrides: Sendable, Hashable {
    public var apiVersion: String?
    public var tokenScopes: [TokenScope]?
    public var entraScope: String?

    public init(apiVersion: String? = nil, tokenScopes: [TokenScope]? = nil, entraScope: String? = nil) {
        self.apiVersion = apiVersion
        self.tokenScopes = tokenScopes
        self.entraScope = entraScope
    }

    public static let none = Self()
}
