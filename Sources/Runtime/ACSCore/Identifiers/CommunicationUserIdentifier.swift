// SPDX-License-Identifier: MIT

/// A user that the Identity library created.
public struct CommunicationUserIdentifier: Codable, Hashable, Sendable {
    /// The whole raw id, such as `8:acs:<resource>_<user>`.
    public let id: String

    /// Names a user.
    ///
    /// - Parameter id: The id that the Identity library gave.
    public init(id: String) {
        self.id = id
    }

    /// The id as every service takes it.
    var rawID: String { id }
}
