// Recorded by ExampleTests from identity.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSIdentity
import ACSTesting

extension ExampleCalls {
    enum IdentityClientCalls {
        static let all: [String: Call] = [
            "createUser.withItsFirstToken": createUserWithItsFirstToken,
            "createUser.withoutToken": createUserWithoutToken,
            "issueAccessToken.forAStoredUser": issueAccessTokenForAStoredUser,
            "issueAccessToken.joiningCallsForAnHour": issueAccessTokenJoiningCallsForAnHour,
            "revokeAccessTokens.whenADeviceIsLost": revokeAccessTokensWhenADeviceIsLost,
            "deleteUser.withItsTokens": deleteUserWithItsTokens,
            "exchangeTeamsUserAccessToken.ofASignedInUser": exchangeTeamsUserAccessTokenOfASignedInUser,
        ]

        static func createUserWithItsFirstToken(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let user = try await client.createUser(scopes: [.chat, .voip], expiresInMinutes: 120)
            print("Store \(user.id.rawID); its token expires on \(user.token.expiresOn).")
            returned.append(user)
        }

        static func createUserWithoutToken(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let created = try await client.createUser()
            print("Store \(created.user.id.rawID).")
            returned.append(created)
        }

        static func issueAccessTokenForAStoredUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let user = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a")
            let issued = try await client.issueToken(for: user, scopes: [.chat])
            print("The token expires on \(issued.expiresOn).")
            returned.append(issued)
        }

        static func issueAccessTokenJoiningCallsForAnHour(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let user = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a")
            let issued = try await client.issueToken(for: user, scopes: [.voipJoin], expiresInMinutes: 60)
            print("The token expires on \(issued.expiresOn).")
            returned.append(issued)
        }

        static func revokeAccessTokensWhenADeviceIsLost(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let user = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a")
            try await client.revokeAccessTokens(user: user)
        }

        static func deleteUserWithItsTokens(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let user = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a")
            try await client.deleteUser(user: user)
        }

        static func exchangeTeamsUserAccessTokenOfASignedInUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try IdentityClient(endpoint: .testing, credential: key, options: .testing(transport))
            let request = ExchangeTeamsTokenRequest(
                entraToken: "eyJhbGciOiJub25lIn0.e30.",
                appID: "2d7c4e91-0a5b-4f38-b6c1-93e8d0f7a254",
                userID: "b81f6a30-4c9d-4e27-8d15-6f02c7e9a3b4"
            )
            let issued = try await client.exchangeTeamsUserAccessToken(request)
            print("The token expires on \(issued.expiresOn).")
            returned.append(issued)
        }
    }
}
