// SPDX-License-Identifier: MIT

import ACSTokenExchange

extension WireCall {
    static let tokenExchange = [exchangeEntraToken] + teamsExchanges

    private static let exchangeEntraToken = WireCall("exchangeEntraToken") {
        [try .model(try await $0.tokenExchange.exchangeEntraToken())]
    }

    private static let teamsExchanges = ["exchangeTeamsToken", "exchangeOfficialTeamsToken"].map { name in
        WireCall(name) { [try .model(try await $0.tokenExchange.exchangeTeamsToken())] }
    }
}
