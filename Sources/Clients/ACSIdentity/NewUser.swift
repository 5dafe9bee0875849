// SPDX-License-Identifier: MIT

public import ACSCore

/// A newly created user, with its first token.
public struct NewUser: Equatable, Sendable {
    /// The user. Store its ``CommunicationIdentifier/rawID``, because no operation lists a resource's users.
    public var id: CommunicationIdentifier
    /// The user's token for Chat and Calling.
    public var token: UserAccessToken

    /// Creates a user, for tests.
    public init(id: CommunicationIdentifier, token: UserAccessToken) {
        self.id = id
        self.token = token
    }
}
