// SPDX-License-Identifier: MIT

/// Whoever takes part in a conversation: a user of the resource, a phone number, a Teams user, an app, or something that
/// this version does not know.
///
/// Every identifier has a raw id, one string that all services take and give, such as `8:acs:…` or `4:+14255550123`.
/// It is kept as it came, and two identifiers are equal when their raw ids are.
///
/// ```swift
/// let caller = CommunicationIdentifier.phoneNumber("+14255550123")
/// if case .phoneNumber(let number) = participant.kind { print(number.value) }
/// ```
public struct CommunicationIdentifier: Sendable {
    /// The identifier as one string.
    public let rawID: String
    /// What the identifier names.
    public let kind: Kind

    /// What an identifier names. More kinds may come; keep a `default` in every `switch`.
    public enum Kind: Hashable, Sendable {
        /// A user that the Identity library created.
        case communicationUser(CommunicationUserIdentifier)
        /// A phone number.
        case phoneNumber(PhoneNumberIdentifier)
        /// A Microsoft Teams user.
        case microsoftTeamsUser(MicrosoftTeamsUserIdentifier)
        /// A Microsoft Teams app.
        case microsoftTeamsApp(MicrosoftTeamsAppIdentifier)
        /// A Teams user who signs in to a resource through Teams Phone extensibility.
        case teamsExtensionUser(TeamsExtensionUserIdentifier)
        /// Something of which only the raw id is known.
        case unknown
    }

    /// Reads a raw id. There is no wrong one: what is not recognized has the kind ``Kind/unknown``.
    ///
    /// - Parameter rawID: The id as a service, a token or an event gave it. Case and spaces matter.
    public init(rawID: String) {
        self.rawID = rawID
        kind = Kind(rawID: rawID)
    }

    /// Names somebody by fields, with the raw id that a service gave for it.
    ///
    /// - Parameters:
    ///   - kind: The fields.
    ///   - rawID: The raw id, where it is known; it is formed from the fields otherwise. For the kind ``Kind/unknown``
    ///     there is nothing to form it from: use ``init(rawID:)``.
    init(kind: Kind, rawID: String) {
        self.rawID = rawID
        self.kind = kind
    }
}

extension CommunicationIdentifier: Hashable {
    /// Whether two identifiers have the same raw id.
    public static func == (left: Self, right: Self) -> Bool { left.rawID == right.rawID }

    /// Hashes the raw id.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawID) }
}

extension CommunicationIdentifier: RequestValue, CustomStringConvertible {
    /// The raw id.
    public var requestText: String { rawID }

    /// The raw id.
    public var description: String { rawID }
}
