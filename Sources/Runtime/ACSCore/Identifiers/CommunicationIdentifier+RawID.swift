// SPDX-License-Identifier: MIT

extension CommunicationIdentifier.Kind {
    /// Parses a raw id. The prefixes are those of Microsoft's packages; the text after a prefix can contain colons.
    init(rawID: String) {
        // By scalars, because a combining mark after a colon would form one Character with it.
        let scalars = rawID.unicodeScalars
        if scalars.starts(with: PhoneNumberIdentifier.prefix.unicodeScalars) {
            let value = String(scalars.dropFirst(PhoneNumberIdentifier.prefix.unicodeScalars.count))
            self = .phoneNumber(.init(value, in: rawID))
            return
        }
        let parts = scalars.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else {
            self = .unknown
            return
        }
        let rest = parts[2]
        self =
            switch (parts[0], parts[1]) {
            case ("8", "acs"): Self.user(rawID, rest, cloud: .public)
            case ("8", "dod-acs"): Self.user(rawID, rest, cloud: .dod)
            case ("8", "gcch-acs"): Self.user(rawID, rest, cloud: .gcch)
            case ("8", "spool"): .communicationUser(.init(id: rawID))
            case ("8", "orgid"): .microsoftTeamsUser(.init(userID: rest))
            case ("8", "dod"): .microsoftTeamsUser(.init(userID: rest, cloud: .dod))
            case ("8", "gcch"): .microsoftTeamsUser(.init(userID: rest, cloud: .gcch))
            case ("8", "teamsvisitor"): .microsoftTeamsUser(.init(userID: rest, isAnonymous: true))
            case ("28", "orgid"): .microsoftTeamsApp(.init(appID: rest))
            case ("28", "dod"): .microsoftTeamsApp(.init(appID: rest, cloud: .dod))
            case ("28", "gcch"): .microsoftTeamsApp(.init(appID: rest, cloud: .gcch))
            default: .unknown
            }
    }

    // Users of a resource and its Teams users share their prefixes; the ids of the latter have exactly three parts.
    private static func user(_ rawID: String, _ rest: String, cloud: CommunicationCloudEnvironment) -> Self {
        let ids = rest.unicodeScalars.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        guard ids.count == 3 else { return .communicationUser(.init(id: rawID)) }
        return .teamsExtensionUser(.init(userID: ids[2], tenantID: ids[1], resourceID: ids[0], cloud: cloud))
    }
}
