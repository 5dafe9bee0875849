// SPDX-License-Identifier: MIT

/// A participant of a conversation: a user of the resource, a phone number, a Teams user, an app, or a kind unknown to
/// this version.
///
/// Every identifier has a raw id, a string that all services accept and return, such as `8:acs:…` or `4:+14255550123`.
/// It is kept unchanged, and two identifiers are equal if their raw ids are.
///
/// ```swift
/// let caller = CommunicationIdentifier.phoneNumber("+14255550123")
/// if case .phoneNumber(let number) = caller.kind { try await sms.send("Hello", from: sender, to: [number.value]) }
/// ```
public struct CommunicationIdentifier: Sendable {
    /// The identifier as a string.
    public let rawID: String
    /// What the identifier identifies.
    public let kind: Kind

    /// The kinds of identifiers. Later versions may add kinds, so keep a `default` in every `switch`.
    // Indirect, so that the code that copies a model does not copy the fields of each kind.
    public indirect enum Kind: Hashable, Sendable {
        /// A user created with the Identity library.
        case communicationUser(CommunicationUserIdentifier)
        /// A phone number.
        case phoneNumber(PhoneNumberIdentifier)
        /// A Microsoft Teams user.
        case microsoftTeamsUser(MicrosoftTeamsUserIdentifier)
        /// A Microsoft Teams app.
        case microsoftTeamsApp(MicrosoftTeamsAppIdentifier)
        /// A Teams user who signs in to a resource through Teams Phone extensibility.
        case teamsExtensionUser(TeamsExtensionUserIdentifier)
        /// An identifier of an unknown kind: only its raw id is known.
        case unknown
    }

    /// Creates an identifier from a raw id. Every text is accepted; an id that is not recognized has the kind
    /// ``Kind/unknown``.
    ///
    /// - Parameter rawID: The id from a service, a token or an event. Case and spaces matter.
    public init(rawID: String) {
        self.rawID = rawID
        kind = Kind(rawID: rawID)
    }

    /// Creates an identifier from its kind and its raw id.
    ///
    /// - Parameters:
    ///   - kind: The kind, with its fields.
    ///   - rawID: The raw id.
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

extension CommunicationIdentifier: RequestValue, HeaderValue, CustomStringConvertible {
    /// Reads a raw id. Every text is accepted.
    public init?(headerText: String) { self.init(rawID: headerText) }

    /// The raw id.
    public var requestText: String { rawID }

    /// The raw id.
    public var description: String { rawID }
}
