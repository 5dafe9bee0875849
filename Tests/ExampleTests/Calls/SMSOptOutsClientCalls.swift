// Recorded by ExampleTests from sms.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSSMS
import ACSTesting

extension ExampleCalls {
    enum SMSOptOutsClientCalls {
        static let all: [String: Call] = [
            "add.onRequestOfTheRecipient": addOnRequestOfTheRecipient,
            "add.oneRecipientFails": addOneRecipientFails,
            "remove.onRequestOfTheRecipient": removeOnRequestOfTheRecipient,
            "check.beforeACampaign": checkBeforeACampaign,
        ]

        static func addOnRequestOfTheRecipient(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.optOuts
            let response = try await client.add(.init(from: "+14255550123", recipients: [.init(to: "+14255550124")]))
            try response.throwIfAnyFailed()
            returned.append(response)
        }

        static func addOneRecipientFails(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.optOuts
            let response = try await client.add(
                .init(from: "+14255550123", recipients: [.init(to: "+14255550124"), .init(to: "+1425")])
            )
            for failure in response.failed { print(failure.to, failure.errorMessage ?? "") }
            returned.append(response)
        }

        static func removeOnRequestOfTheRecipient(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.optOuts
            let response = try await client.remove(
                .init(from: "+14255550123", recipients: [.init(to: "+14255550124")])
            )
            try response.throwIfAnyFailed()
            returned.append(response)
        }

        static func checkBeforeACampaign(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.optOuts
            let phones = ["+14255550124", "+14255550125"]
            let response = try await client.check(.init(from: "+14255550123", recipients: phones.map { .init(to: $0) }))
            let reachable = response.succeeded.filter { $0.isOptedOut == false }.map(\.to)
            print(reachable)
            returned.append(response)
        }
    }
}
