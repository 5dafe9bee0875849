// Recorded by ExampleTests from job-router.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import ACSTesting

extension ExampleCalls {
    enum JobRouterAdministrationClientCalls {
        static let all: [String: Call] = [
            "upsertDistributionPolicy.forAMinute": upsertDistributionPolicyForAMinute,
            "upsertQueue.withAPolicy": upsertQueueWithAPolicy,
        ]

        static func upsertDistributionPolicyForAMinute(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let policy = try await client.upsertDistributionPolicy(
                id: "longest-idle",
                .init(offerExpiresAfterSeconds: .set(60), mode: .set(.init(kind: .longestIdle)))
            )
            print(policy.id)
        }

        static func upsertQueueWithAPolicy(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let queue = try await client.upsertQueue(
                id: "support",
                .init(name: .set("Support"), distributionPolicyID: .set("longest-idle"))
            )
            print(queue.id)
        }
    }
}
