// SPDX-License-Identifier: MIT

import ACSTokenExchange
import Foundation

/// Exchanges the Entra token of a signed-in person for a token of Communication Services:
/// `ENTRA_TOKEN=… swift run ExchangeEntraToken`.
///
/// An app gets the person's token from its sign-in, with the scope
/// `https://communication.azure.com/clients/.default`. To chat or call with it, pass
/// `UserAccessTokenCredential(endpoint:exchangingTokensOf:)`, which exchanges a token whenever one is about to expire.
///
/// A program for a terminal: it prints the token because the token is its result. An app keeps it in memory, and logs
/// neither token nor id.
@main
struct ExchangeEntraToken {
    static func main() async throws {
        guard let entraToken = ProcessInfo.processInfo.environment["ENTRA_TOKEN"] else {
            FileHandle.standardError.write(Data("usage: ENTRA_TOKEN=… ExchangeEntraToken\n".utf8))
            exit(64)
        }
        let exchange = TokenExchangeClient(
            endpoint: try .environment("COMMUNICATION_SERVICES_ENDPOINT"),
            credential: StaticTokenCredential(.init(entraToken, expiresOn: .distantFuture))
        )
        let result = try await exchange.exchangeEntraToken()
        // The user and the token are what this program is run for. Never print either in a server: its output is a log.
        print("user: \(result.user?.id.rawID ?? "")")
        print("token: \(result.accessToken.token.value)")
    }
}
