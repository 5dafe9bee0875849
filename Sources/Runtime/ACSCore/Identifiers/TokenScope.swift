// SPDX-License-Identifier: MIT

/// A scope of a user access token: what the token allows. Services may add scopes.
public struct TokenScope: ExtensibleEnum {
    /// The scope on the wire, such as `chat.join`.
    public let rawValue: String

    /// Creates a scope from its text, known or unknown.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// All of Chat.
    public static let chat = Self(rawValue: "chat")
    /// All of Calling.
    public static let voip = Self(rawValue: "voip")
    /// Chat without creating, updating or deleting threads.
    public static let chatJoin = Self(rawValue: "chat.join")
    /// Like ``chatJoin``, without adding or removing participants.
    public static let chatJoinLimited = Self(rawValue: "chat.join.limited")
    /// Joining calls, without starting new ones.
    public static let voipJoin = Self(rawValue: "voip.join")
}
