// SPDX-License-Identifier: MIT

/// The wire model: `rawId`, and one object named after the kind with the identifier's fields.
///
/// `kind` is left out when writing, as Microsoft's packages do: the object says it, and services that don't know a kind
/// go by the raw id.
extension CommunicationIdentifier: Codable {
    private enum CodingKeys: String, CodingKey {
        case rawID = "rawId"
        case communicationUser
        case phoneNumber
        case microsoftTeamsUser
        case microsoftTeamsApp
        case teamsExtensionUser
    }

    /// Reads the wire model. Without an object of a known kind, the identifier is its raw id, of kind ``Kind/unknown``.
    ///
    /// - Throws: `DecodingError` when neither is there.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let rawID = try container.decodeIfPresent(String.self, forKey: .rawID)
        if let user = try container.decodeIfPresent(CommunicationUserIdentifier.self, forKey: .communicationUser) {
            self.init(kind: .communicationUser(.init(id: rawID ?? user.id)), rawID: rawID ?? user.id)
        } else if let number = try container.decodeIfPresent(PhoneNumberIdentifier.self, forKey: .phoneNumber) {
            self.init(number, rawID: rawID)
        } else if let user = try container.decodeIfPresent(
            MicrosoftTeamsUserIdentifier.self,
            forKey: .microsoftTeamsUser
        ) {
            self.init(user, rawID: rawID)
        } else if let app = try container.decodeIfPresent(
            MicrosoftTeamsAppIdentifier.self,
            forKey: .microsoftTeamsApp
        ) {
            self.init(app, rawID: rawID)
        } else if let user = try container.decodeIfPresent(
            TeamsExtensionUserIdentifier.self,
            forKey: .teamsExtensionUser
        ) {
            self.init(user, rawID: rawID)
        } else {
            self.init(kind: .unknown, rawID: try container.decode(String.self, forKey: .rawID))
        }
    }

    /// Writes the wire model.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rawID, forKey: .rawID)
        switch kind {
        case .communicationUser(let user): try container.encode(user, forKey: .communicationUser)
        case .phoneNumber(let number): try container.encode(number, forKey: .phoneNumber)
        case .microsoftTeamsUser(let user): try container.encode(user, forKey: .microsoftTeamsUser)
        case .microsoftTeamsApp(let app): try container.encode(app, forKey: .microsoftTeamsApp)
        case .teamsExtensionUser(let user): try container.encode(user, forKey: .teamsExtensionUser)
        case .unknown: break
        }
    }
}
