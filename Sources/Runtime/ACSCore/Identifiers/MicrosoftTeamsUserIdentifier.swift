// SPDX-License-Identifier: MIT

/// A Microsoft Teams user.
public struct MicrosoftTeamsUserIdentifier: Codable, Hashable, Sendable {
    /// The object id in Microsoft Entra ID; for a visitor without an account, the visitor's id.
    public let userID: String
    /// `true` for a visitor without an account; `nil` if the service does not say.
    public let isAnonymous: Bool?
    /// The cloud of the user's tenant.
    public let cloud: CommunicationCloudEnvironment

    /// Creates a Teams user's identifier.
    ///
    /// - Parameters:
    ///   - userID: The object id in Microsoft Entra ID, or a visitor's id.
    ///   - isAnonymous: `true` for a visitor without an account.
    ///   - cloud: The cloud of the user's tenant.
    public init(userID: String, isAnonymous: Bool? = false, cloud: CommunicationCloudEnvironment = .public) {
        self.userID = userID
        self.isAnonymous = isAnonymous
        self.cloud = cloud
    }

    /// Decodes the JSON form. Without a cloud, it is the public one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        userID = try container.decode(String.self, forKey: .userID)
        isAnonymous = try container.decodeIfPresent(Bool.self, forKey: .isAnonymous)
        cloud = try container.decodeIfPresent(CommunicationCloudEnvironment.self, forKey: .cloud) ?? .public
    }

    private enum CodingKeys: String, CodingKey {
        case userID = "userId"
        case isAnonymous
        case cloud
    }

    // Visitors' ids have the same form in every cloud.
    var rawID: String {
        if isAnonymous == true { return "8:teamsvisitor:" + userID }
        return switch cloud {
        case .dod: "8:dod:" + userID
        case .gcch: "8:gcch:" + userID
        default: "8:orgid:" + userID
        }
    }
}
