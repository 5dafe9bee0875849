// SPDX-License-Identifier: MIT

/// A Microsoft Teams app, such as a bot, a call queue or an auto attendant.
public struct MicrosoftTeamsAppIdentifier: Codable, Hashable, Sendable {
    /// The app's id in Microsoft Entra ID.
    public let appID: String
    /// The cloud of the app's tenant.
    public let cloud: CommunicationCloudEnvironment

    /// Creates a Teams app's identifier.
    ///
    /// - Parameters:
    ///   - appID: The app's id in Microsoft Entra ID.
    ///   - cloud: The cloud of the app's tenant.
    public init(appID: String, cloud: CommunicationCloudEnvironment = .public) {
        self.appID = appID
        self.cloud = cloud
    }

    /// Decodes the JSON form. Without a cloud, it is the public one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        appID = try container.decode(String.self, forKey: .appID)
        cloud = try container.decodeIfPresent(CommunicationCloudEnvironment.self, forKey: .cloud) ?? .public
    }

    private enum CodingKeys: String, CodingKey {
        case appID = "appId"
        case cloud
    }

    var rawID: String {
        switch cloud {
        case .dod: "28:dod:" + appID
        case .gcch: "28:gcch:" + appID
        default: "28:orgid:" + appID
        }
    }
}
