// SPDX-License-Identifier: MIT

@testable import ACSCore

/// An identifier's fields under the names that they have in Python.
struct Properties: Decodable, Equatable, Sendable {
    var id: String?
    var value: String?
    var isAnonymous: Bool?
    var assertedID: String?
    var userID: String?
    var appID: String?
    var tenantID: String?
    var resourceID: String?
    var cloud: String?

    private enum CodingKeys: String, CodingKey {
        case id
        case value
        case isAnonymous = "is_anonymous"
        case assertedID = "asserted_id"
        case userID = "user_id"
        case appID = "app_id"
        case tenantID = "tenant_id"
        case resourceID = "resource_id"
        case cloud
    }

    /// The fields with the cloud in lower case, whatever the package returns.
    var withCloudInLowerCase: Properties {
        var copy = self
        copy.cloud = cloud?.lowercased()
        return copy
    }
}

extension CommunicationIdentifier {
    /// The fields, and the kind in Python's word.
    var inPython: (kind: String, properties: Properties) {
        switch kind {
        case .communicationUser(let user):
            ("communication_user", Properties(id: user.id))
        case .phoneNumber(let number):
            (
                "phone_number",
                Properties(value: number.value, isAnonymous: number.isAnonymous, assertedID: number.assertedID)
            )
        case .microsoftTeamsUser(let user):
            (
                "microsoft_teams_user",
                Properties(isAnonymous: user.isAnonymous, userID: user.userID, cloud: user.cloud.rawValue)
            )
        case .microsoftTeamsApp(let app):
            ("microsoft_teams_app", Properties(appID: app.appID, cloud: app.cloud.rawValue))
        case .teamsExtensionUser(let user):
            (
                "teams_extension_user",
                Properties(
                    userID: user.userID,
                    tenantID: user.tenantID,
                    resourceID: user.resourceID,
                    cloud: user.cloud.rawValue
                )
            )
        case .unknown:
            ("unknown", Properties())
        }
    }

    /// Creates an identifier from its fields; `nil` for the unknown kind, and if a field is missing.
    init?(kind: String, _ fields: Properties, rawID: String? = nil) {
        let cloud = CommunicationCloudEnvironment(rawValue: fields.cloud ?? "public")
        let isAnonymous = fields.isAnonymous ?? false
        switch (kind, fields.id, fields.value, fields.userID, fields.appID, fields.tenantID, fields.resourceID) {
        case ("communication_user", let id?, _, _, _, _, _):
            self = .communicationUser(id)
        case ("phone_number", _, let value?, _, _, _, _):
            self.init(PhoneNumberIdentifier(value), rawID: rawID)
        case ("microsoft_teams_user", _, _, let user?, _, _, _):
            self = .microsoftTeamsUser(user, isAnonymous: isAnonymous, cloud: cloud)
        case ("microsoft_teams_app", _, _, _, let app?, _, _):
            self = .microsoftTeamsApp(app, cloud: cloud)
        case ("teams_extension_user", _, _, let user?, _, let tenant?, let resource?):
            self.init(
                TeamsExtensionUserIdentifier(userID: user, tenantID: tenant, resourceID: resource, cloud: cloud),
                rawID: rawID
            )
        default:
            return nil
        }
    }
}
