// SPDX-License-Identifier: MIT

import ACSIdentity

extension WireCall {
    static let identity =
        [
            WireCall("createUser") { [try .model(try await $0.identity.createUser())] },
            WireCall("createUserWithToken") {
                let request = CreateUserRequest(tokenScopes: [.chat, .voip], expiresInMinutes: 120)
                return [try .model(try await $0.identity.createUser(request))]
            },
            WireCall("deleteUser") {
                try await $0.identity.deleteUser(user: ada)
                return [.nothing]
            },
            WireCall("revokeAccessTokens") {
                try await $0.identity.revokeAccessTokens(user: ada)
                return [.nothing]
            },
            WireCall("exchangeTeamsUserAccessToken") {
                let request = ExchangeTeamsTokenRequest(
                    entraToken: "an-entra-token",
                    appID: "an-app-id",
                    userID: "45ab2481-1c1c-4005-be24-0ffb879b1130"
                )
                return [try .model(try await $0.identity.exchangeTeamsUserAccessToken(request))]
            },
            WireCall("issueAccessToken") {
                [try .model(try await $0.identity.issueAccessToken(user: ada, .init(scopes: [.chat])))]
            },
            WireCall("issueShortAccessToken") {
                let request = IssueTokenRequest(scopes: [.voipJoin], expiresInMinutes: 60)
                return [try .model(try await $0.identity.issueAccessToken(user: ada, request))]
            },
        ] + teamsPhone

    private static let teamsPhone =
        ["getAssignment", "getOfficialAssignment"].map { name in
            WireCall(name) {
                [try .model(try await $0.identity.teamsPhone.getAssignment(tenant: tenant, principal: account))]
            }
        }
        + ["setAssignment", "setOfficialAssignment"].map { name in
            WireCall(name) {
                let request = TeamsPhoneAssignmentRequest(principalType: .resourceAccount)
                let phone = try $0.identity.teamsPhone
                return [try .model(try await phone.setAssignment(tenant: tenant, principal: account, request))]
            }
        } + otherAssignments

    private static let otherAssignments = [
        WireCall("setAssignmentOfUser") {
            let request = TeamsPhoneAssignmentRequest(
                principalType: .user,
                clientIDs: ["7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e"]
            )
            let phone = try $0.identity.teamsPhone
            return [try .model(try await phone.setAssignment(tenant: tenant, principal: account, request))]
        },
        WireCall("deleteAssignment") {
            try await $0.identity.teamsPhone.deleteAssignment(tenant: tenant, principal: account)
            return [.nothing]
        },
    ]

    private static let tenant = "c70d068c-2f32-484d-9455-73070cd5aadd"
    private static let account = "b27b64b9-39d2-44a3-869d-67700b74e805"

    static let ada = CommunicationIdentifier.communicationUser("8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000")
    static let bob = CommunicationIdentifier.communicationUser("8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0001")
}
