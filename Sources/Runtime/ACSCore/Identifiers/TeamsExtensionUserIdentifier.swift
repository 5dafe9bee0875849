// SPDX-License-Identifier: MIT

/// A Teams user who signs in to a resource through Teams Phone extensibility.
public struct TeamsExtensionUserIdentifier: Codable, Hashable, Sendable {
    /// The user's object id in Microsoft Entra ID.
    public let userID: String
    /// The user's tenant.
    public let tenantID: String
    /// The Communication Services resource.
    public let resourceID: String
    /// The cloud of the tenant.
    public let cloud: CommunicationCloudEnvironment

    /// Creates the identifier of a resource's Teams user.
    ///
    /// - Parameters:
    ///   - userID: The user's object id in Microsoft Entra ID.
    ///   - tenantID: The user's tenant.
    ///   - resourceID: The immutable id of the Communication Services resource.
    ///   - cloud: The cloud of the tenant.
    public init(
        userID: String,
        tenantID: String,
        resourceID: String,
        cloud: CommunicationCloudEnvironment = .public
    ) {
        self.userID = userID
        self.tenantID = tenantID
        self.resourceID = resourceID
        self.cloud = cloud
    }

    /// Decodes the JSON form. Without a cloud, it is the public one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        userID = try container.decode(String.self, forKey: .userID)
        tenantID = try container.decode(String.self, forKey: .tenantID)
        resourceID = try container.decode(String.self, forKey: .resourceID)
        cloud = try container.decodeIfPresent(CommunicationCloudEnvironment.self, forKey: .cloud) ?? .public
    }

    private enum CodingKeys: String, CodingKey {
        case userID = "userId"
        case tenantID = "tenantId"
        case resourceID = "resourceId"
        case cloud
    }

    var rawID: String {
        let prefix =
            switch cloud {
            case .dod: "8:dod-acs:"
            case .gcch: "8:gcch-acs:"
            default: "8:acs:"
            }
        return prefix + "\(resourceID)_\(tenantID)_\(userID)"
    }
}
