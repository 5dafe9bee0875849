// Recorded by ExampleTests from sip-routing.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSSIPRouting
import ACSTesting

extension ExampleCalls {
    enum SIPRoutingClientCalls {
        static let all: [String: Call] = [
            "getConfiguration.trunksAndRoutes": getConfigurationTrunksAndRoutes,
            "getConfiguration.ofANewResource": getConfigurationOfANewResource,
            "updateConfiguration.oneTrunk": updateConfigurationOneTrunk,
            "updateConfiguration.withoutATrunk": updateConfigurationWithoutATrunk,
            "updateConfiguration.otherRoutes": updateConfigurationOtherRoutes,
            "updateConfiguration.trunkAndItsRoute": updateConfigurationTrunkAndItsRoute,
            "updateConfiguration.anotherPort": updateConfigurationAnotherPort,
            "updateConfiguration.noRoutes": updateConfigurationNoRoutes,
            "updateConfiguration.twoTrunks": updateConfigurationTwoTrunks,
            "updateConfiguration.aSpareTrunk": updateConfigurationASpareTrunk,
        ]

        static func getConfigurationTrunksAndRoutes(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.getConfiguration()
            print(configuration.trunks?.keys.sorted() ?? [])
            for route in configuration.routes ?? [] { print(route.name, route.numberPattern, route.trunks ?? []) }
            returned.append(configuration)
        }

        static func getConfigurationOfANewResource(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.getConfiguration()
            print(configuration.trunks?.isEmpty ?? true)
            returned.append(configuration)
        }

        static func updateConfigurationOneTrunk(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.setTrunk(.init(sipSignalingPort: 5061), named: "sbc.contoso.com")
        }

        static func updateConfigurationWithoutATrunk(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.deleteTrunk(named: "old.contoso.com")
        }

        static func updateConfigurationOtherRoutes(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.setRoutes([
                .init(description: "No trunk", name: "Premium", numberPattern: #"\+1900\d+"#),
                .init(name: "All", numberPattern: #"\+[1-9]\d+"#, trunks: ["sbc.contoso.com"]),
            ])
            print(configuration.routes?.map(\.name) ?? [])
            returned.append(configuration)
        }

        static func updateConfigurationTrunkAndItsRoute(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let change = SIPConfigurationPatch(
                trunks: .set(["sbc.contoso.com": .init(sipSignalingPort: 5061), "old.contoso.com": nil]),
                routes: .set([.init(name: "All", numberPattern: #"\+[1-9]\d+"#, trunks: ["sbc.contoso.com"])])
            )
            let configuration = try await client.updateConfiguration(change)
            print(configuration.trunks?.keys.sorted() ?? [])
            returned.append(configuration)
        }

        static func updateConfigurationAnotherPort(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.setTrunk(.init(sipSignalingPort: 5062), named: "sbc.contoso.com")
            print(configuration.trunks?["sbc.contoso.com"]??.sipSignalingPort ?? 0)
            returned.append(configuration)
        }

        static func updateConfigurationNoRoutes(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.setRoutes([])
            print(configuration.routes?.isEmpty ?? true)
            returned.append(configuration)
        }

        static func updateConfigurationTwoTrunks(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let trunk = SIPTrunk(sipSignalingPort: 5061)
            let change = SIPConfigurationPatch(trunks: .set(["one.contoso.com": trunk, "two.contoso.com": trunk]))
            let configuration = try await client.updateConfiguration(change)
            print(configuration.trunks?.count ?? 0)
            returned.append(configuration)
        }

        static func updateConfigurationASpareTrunk(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SIPRoutingClient(endpoint: .testing, credential: key, options: .testing(transport))
            let configuration = try await client.setRoutes([
                .init(name: "All", numberPattern: #"\+[1-9]\d+"#, trunks: ["one.contoso.com", "two.contoso.com"])
            ])
            print(configuration.routes?.first?.trunks ?? [])
            returned.append(configuration)
        }
    }
}
