// SPDX-License-Identifier: MIT

/// The identifier's JSON form: `rawId`, and one object named after the kind with the identifier's fields.
///
/// Encoding omits `kind`, as Microsoft's packages do: the object implies it, and services that don't know a kind use
/// the raw id.
extension CommunicationIdentifier: Codable {
    private enum CodingKeys: String, CodingKey {
        case rawID = "rawId"
        case communicationUser
        case phoneNumber
        case microsoftTeamsUser
        case microsoftTeamsApp
        case teamsExtensionUser
    }

    /// Decodes the JSON form. Without an object of a known kind, the identifier is its raw id, of kind
    /// ``Kind/unknown``.
    ///
    /// - Throws: `DecodingError` if there is neither an object nor a raw id.
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

    /// Encodes the JSON form.
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
