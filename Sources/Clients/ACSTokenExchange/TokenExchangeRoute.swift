// SPDX-License-Identifier: MIT

import ACSCore

/// The exchange that accepts a token, by its scopes.
enum TokenExchangeRoute: String, CaseIterable {
    case communicationServices = "https://communication.azure.com/clients/"
    case teamsExtension = "https://auth.msft.communication.azure.com/"

    init(scopes: [String]) throws {
        let route = Self.allCases.first { route in scopes.allSatisfy { $0.hasPrefix(route.rawValue) } }
        guard !scopes.isEmpty, let route else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", or all with ")
            throw ACSError(.invalidArgument, message: "The scopes must all begin with \(known).")
        }
        self = route
    }

    func exchange(with client: TokenExchangeClient) async throws -> ExchangeResult {
        switch self {
        case .communicationServices: try await client.exchangeEntraToken()
        case .teamsExtension: try await client.exchangeTeamsToken()
        }
    }
}
