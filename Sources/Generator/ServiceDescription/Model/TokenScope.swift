// SPDX-License-Identifier: MIT

/// A scope of user access tokens, such as `chat.join`.
public struct TokenScope: Sendable, Hashable {
    /// As the service writes it.
    public var wireName: String
    /// Its static member of ACSCore's `TokenScope`.
    public var swiftName: SwiftName

    public init(_ wireName: String) {
        self.wireName = wireName
        swiftName = .member(for: wireName)
    }

    /// The scopes that Communication Services knows; `common.yaml` lists the same.
    public static let known = ["chat", "voip", "chat.join", "chat.join.limited", "voip.join"].map(Self.init)
}
