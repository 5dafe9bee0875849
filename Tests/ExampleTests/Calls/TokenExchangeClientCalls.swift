// Recorded by ExampleTests from token-exchange.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import ACSTokenExchange

extension ExampleCalls {
    enum TokenExchangeClientCalls {
        static let all: [String: Call] = [
            "exchangeEntraToken.ofASignedInPerson": exchangeEntraTokenOfASignedInPerson,
            "exchangeTeamsToken.ofATeamsUser": exchangeTeamsTokenOfATeamsUser,
        ]

        static func exchangeEntraTokenOfASignedInPerson(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try TokenExchangeClient(endpoint: .testing, credential: entra, options: .testing(transport))
            let result = try await client.exchangeEntraToken()
            print(result.user?.id.rawID ?? "", result.accessToken.expiresOn)
            returned.append(result)
        }

        static func exchangeTeamsTokenOfATeamsUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try TokenExchangeClient(endpoint: .testing, credential: entra, options: .testing(transport))
            let result = try await client.exchangeTeamsToken()
            print(result.accessToken.expiresOn)
            returned.append(result)
        }
    }
}
