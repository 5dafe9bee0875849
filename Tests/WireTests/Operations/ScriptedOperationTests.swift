// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import ACSTokenExchange
import StallLimit
import Testing
import WireServer

@Suite("Every client can be tested without a socket", .stallLimit)
struct ScriptedOperationTests {
    @Test("Each operation finds the responses at its method and path, and waits for none", arguments: WireLibrary.all)
    func operations(_ library: WireLibrary) async throws {
        for call in library.calls {
            let transport = ScriptedTransport()
            for exchange in try library.expectation(of: call).exchanges {
                let method = try #require(HTTPMethod(rawValue: exchange.request.method))
                transport.on(method, exchange.request.path, response: .init(try WireResponse(exchange.response)))
            }
            _ = try await call.make(Resource(endpoint: .testing, options: .testing(transport)))
            try transport.verify()
        }
    }

    @Test("The exchange of tokens finds them, too")
    func tokenExchange() async throws {
        let transport = ScriptedTransport()
        let response = ScriptedResponse.json(
            200,
            ["accessToken": ["token": "acs-token", "expiresOn": "2100-01-01T00:00:00Z"]]
        )
        transport.on(.post, "/access/entra/:exchangeAccessToken", response: response)
        transport.on(.post, "/access/teamsExtension/:exchangeAccessToken", response: response)
        let client = TokenExchangeClient(endpoint: try .testing, credential: .testing, options: .testing(transport))
        #expect(try await client.exchangeEntraToken().accessToken.token.value == "acs-token")
        #expect(try await client.exchangeTeamsToken().accessToken.token.value == "acs-token")
        try transport.verify()
    }
}
