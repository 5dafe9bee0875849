// SPDX-License-Identifier: MIT

/// A user created with the Identity library.
public struct CommunicationUserIdentifier: Codable, Hashable, Sendable {
    /// The raw id, such as `8:acs:<resource>_<user>`.
    public let id: String

    /// Creates a user's identifier.
    ///
    /// - Parameter id: The id that the Identity library returned.
    public init(id: String) {
        self.id = id
    }

    /// The id in the form that every service accepts.
    var rawID: String { id }
}
