// SPDX-License-Identifier: MIT

/// What a user access token allows. Open: services may add scopes.
public struct TokenScope: ExtensibleEnum {
    /// The service's own word, such as `chat.join`.
    public let rawValue: String

    /// Takes over a word, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Everything in Chat.
    public static let chat = Self(rawValue: "chat")
    /// Everything in Calling.
    public static let voip = Self(rawValue: "voip")
    /// Chat without creating, updating or deleting threads.
    public static let chatJoin = Self(rawValue: "chat.join")
    /// As ``chatJoin``, without adding or removing participants.
    public static let chatJoinLimited = Self(rawValue: "chat.join.limited")
    /// Joining calls, without starting new ones.
    public static let voipJoin = Self(rawValue: "voip.join")
}
