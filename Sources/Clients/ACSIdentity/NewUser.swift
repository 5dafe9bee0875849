// SPDX-License-Identifier: MIT

public import ACSCore

/// A user that was just created, with its first token.
public struct NewUser: Equatable, Sendable {
    /// The user. Store its ``CommunicationIdentifier/rawID``: no list of a resource's users exists.
    public var id: CommunicationIdentifier
    /// The token that the user shows to Chat and Calling.
    public var token: UserAccessToken

    /// Creates a user, for tests.
    public init(id: CommunicationIdentifier, token: UserAccessToken) {
        self.id = id
        self.token = token
    }
}
