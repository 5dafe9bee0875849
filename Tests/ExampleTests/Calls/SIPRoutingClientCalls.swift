// Recorded by ExampleTests from sip-routing.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSSIPRouting
import ACSTesting

extension ExampleCalls {
    enum SIPRoutingClientCalls {
        static let all: [String: Call] = [
            "getConfiguration.trunksAndRoutes": getConfigurationTrunksAndRoutes,
            "updateConfiguration.oneTrunk": updateConfigurationOneTrunk,
            "updateConfiguration.withoutATrunk": updateConfigurationWithoutATrunk,
            "updateConfiguration.otherRoutes": updateConfigurationOtherRoutes,
            "updateConfiguration.trunkAndItsRoute": updateConfigurationTrunkAndItsRoute,
        ]

        static func getConfigurationTrunksAndRoutes(_ transport: ScriptedTransport) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.getConfiguration()
            print(configuration.trunks?.keys.sorted() ?? [])
            for route in configuration.routes ?? [] { print(route.name, route.numberPattern, route.trunks ?? []) }
        }

        static func updateConfigurationOneTrunk(_ transport: ScriptedTransport) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.setTrunk(.init(sipSignalingPort: 5061), named: "sbc.contoso.com")
        }

        static func updateConfigurationWithoutATrunk(_ transport: ScriptedTransport) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.deleteTrunk(named: "old.contoso.com")
        }

        static func updateConfigurationOtherRoutes(_ transport: ScriptedTransport) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.setRoutes([
                .init(description: "No trunk", name: "Premium", numberPattern: #"\+1900\d+"#),
                .init(name: "All", numberPattern: #"\+[1-9]\d+"#, trunks: ["sbc.contoso.com"]),
            ])
            print(configuration.routes?.map(\.name) ?? [])
        }

        static func updateConfigurationTrunkAndItsRoute(_ transport: ScriptedTransport) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let change = SIPConfigurationPatch(
                trunks: .set(["sbc.contoso.com": .init(sipSignalingPort: 5061), "old.contoso.com": nil]),
                routes: .set([.init(name: "All", numberPattern: #"\+[1-9]\d+"#, trunks: ["sbc.contoso.com"])])
            )
            let configuration = try await client.updateConfiguration(change)
            print(configuration.trunks?.keys.sorted() ?? [])
        }
    }
}
