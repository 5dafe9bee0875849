// SPDX-License-Identifier: MIT

/// The authentication options of a library or client. Never empty.
public struct AuthOptions: Sendable, Hashable {
    /// In the order of the description.
    public var options: [AuthOption]

    public init(_ options: [AuthOption]) {
        self.options = options
    }

    public func contains(_ option: AuthOption) -> Bool {
        options.contains(option)
    }

    /// Compared without regard to order.
    public static func == (left: Self, right: Self) -> Bool {
        Set(left.options) == Set(right.options)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(Set(options))
    }
}

/// An authentication option, in the words of the description language.
public enum AuthOption: String, Sendable, Hashable, CaseIterable {
    /// An access key of the resource.
    case accessKey
    /// Any Microsoft Entra ID token.
    case managedIdentity
    /// A token issued to a user of the resource.
    case userAccessToken
}

/// A scope of user access tokens, such as `chat.join`.
public struct TokenScope: Sendable, Hashable {
    /// The scope on the wire.
    public var wireName: String
    /// Its static member in ACSCore's `TokenScope`.
    public var swiftName: SwiftName

    public init(_ wireName: String) {
        self.wireName = wireName
        swiftName = .member(for: wireName)
    }

    /// The scopes of Communication Services, the same as in `common.yaml`.
    public static let known = ["chat", "voip", "chat.join", "chat.join.limited", "voip.join"].map(Self.init)
}

/// Whom a library's Microsoft Entra ID tokens represent, in Entra's words.
public enum EntraPermissions: String, Sendable, Hashable, CaseIterable {
    /// An app, or a managed identity.
    case application
    /// A signed-in person.
    case delegated
}
