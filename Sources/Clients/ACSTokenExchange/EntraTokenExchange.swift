// SPDX-License-Identifier: MIT

import ACSCore

/// Which of a resource's two exchanges takes the Entra tokens of a signed-in person.
public enum EntraTokenExchange: Sendable, Hashable, CaseIterable {
    /// For apps of Communication Services.
    case communicationServices
    /// For apps that extend Teams Phone.
    case teamsPhoneExtensibility

    /// How the exchange's scopes begin in the public cloud.
    private var prefix: String {
        switch self {
        case .communicationServices: "https://communication.azure.com/clients/"
        case .teamsPhoneExtensibility: "https://auth.msft.communication.azure.com/"
        }
    }

    /// Finds the exchange.
    ///
    /// - Parameters:
    ///   - chosen: The one that the app names; `nil` for the one that the scopes belong to.
    ///   - scopes: What the tokens are requested for.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` for scopes that are missing, or belong to
    ///   another exchange, or, if the app names none, to none that is known.
    init(_ chosen: EntraTokenExchange?, scopes: [String]) throws(ACSError) {
        guard !scopes.isEmpty, scopes.allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
            throw ACSError(.invalidArgument, message: "There is no scope to request the person's tokens for.")
        }
        let owners = Set(scopes.map { scope in Self.allCases.first { scope.hasPrefix($0.prefix) } })
        if let chosen {
            guard owners.isSubset(of: [chosen, nil]) else {
                throw ACSError(.invalidArgument, message: "A scope belongs to the other exchange than the one named.")
            }
            self = chosen
        } else {
            guard owners.count == 1, let owner = owners.first, let owner else {
                let known = Self.allCases.map(\.prefix).joined(separator: ", or all with ")
                throw ACSError(
                    .invalidArgument,
                    message: "The scopes must all begin with \(known). For those of another cloud, name the exchange."
                )
            }
            self = owner
        }
    }

    func exchange(with client: TokenExchangeClient) async throws -> ExchangeResult {
        switch self {
        case .communicationServices: try await client.exchangeEntraToken()
        case .teamsPhoneExtensibility: try await client.exchangeTeamsToken()
        }
    }
}
