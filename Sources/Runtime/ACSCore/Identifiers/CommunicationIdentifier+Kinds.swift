// SPDX-License-Identifier: MIT

extension CommunicationIdentifier {
    /// Creates an identifier for a user of the resource.
    public init(_ user: CommunicationUserIdentifier) {
        self.init(kind: .communicationUser(user), rawID: user.rawID)
    }

    /// Creates an identifier for a phone number.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - rawID: The raw id that a service returned for it, which may say more than the number.
    public init(_ number: PhoneNumberIdentifier, rawID: String? = nil) {
        guard let rawID else {
            self.init(kind: .phoneNumber(number), rawID: number.rawID)
            return
        }
        let inRawID = PhoneNumberIdentifier(number.value, in: rawID)
        let completed = PhoneNumberIdentifier(
            number.value,
            isAnonymous: number.isAnonymous ?? inRawID.isAnonymous,
            assertedID: number.assertedID ?? inRawID.assertedID
        )
        self.init(kind: .phoneNumber(completed), rawID: rawID)
    }

    /// Creates an identifier for a Microsoft Teams user.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - rawID: The raw id that a service returned for it.
    public init(_ user: MicrosoftTeamsUserIdentifier, rawID: String? = nil) {
        self.init(kind: .microsoftTeamsUser(user), rawID: rawID ?? user.rawID)
    }

    /// Creates an identifier for a Microsoft Teams app.
    ///
    /// - Parameters:
    ///   - app: The app.
    ///   - rawID: The raw id that a service returned for it.
    public init(_ app: MicrosoftTeamsAppIdentifier, rawID: String? = nil) {
        self.init(kind: .microsoftTeamsApp(app), rawID: rawID ?? app.rawID)
    }

    /// Creates an identifier for a Teams user of the resource.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - rawID: The raw id that a service returned for it.
    public init(_ user: TeamsExtensionUserIdentifier, rawID: String? = nil) {
        self.init(kind: .teamsExtensionUser(user), rawID: rawID ?? user.rawID)
    }

    /// Returns the identifier of a user of the resource, from the id that the Identity library returned.
    public static func communicationUser(_ id: String) -> Self {
        .init(CommunicationUserIdentifier(id: id))
    }

    /// Returns the identifier of a phone number in E.164 format, such as `+14255550123`.
    public static func phoneNumber(_ number: String) -> Self {
        .init(PhoneNumberIdentifier(number))
    }

    /// Returns the identifier of a Microsoft Teams user.
    ///
    /// - Parameters:
    ///   - userID: The user's object id in Microsoft Entra ID, or a visitor's id.
    ///   - isAnonymous: `true` for a visitor without an account.
    ///   - cloud: The cloud of the user's tenant.
    public static func microsoftTeamsUser(
        _ userID: String,
        isAnonymous: Bool = false,
        cloud: CommunicationCloudEnvironment = .public
    ) -> Self {
        .init(MicrosoftTeamsUserIdentifier(userID: userID, isAnonymous: isAnonymous, cloud: cloud))
    }

    /// Returns the identifier of a Microsoft Teams app.
    ///
    /// - Parameters:
    ///   - appID: The app's id in Microsoft Entra ID.
    ///   - cloud: The cloud of the app's tenant.
    public static func microsoftTeamsApp(_ appID: String, cloud: CommunicationCloudEnvironment = .public) -> Self {
        .init(MicrosoftTeamsAppIdentifier(appID: appID, cloud: cloud))
    }
}
