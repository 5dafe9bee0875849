// Recorded by ExampleTests from job-router.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import ACSTesting

extension ExampleCalls {
    enum JobRouterAdministrationClientCalls {
        static let all: [String: Call] = [
            "upsertDistributionPolicy.forAMinute": upsertDistributionPolicyForAMinute,
            "getDistributionPolicy.byItsID": getDistributionPolicyByItsID,
            "listDistributionPolicies.all": listDistributionPoliciesAll,
            "deleteDistributionPolicy.thatNoQueueUses": deleteDistributionPolicyThatNoQueueUses,
            "upsertClassificationPolicy.withAPriority": upsertClassificationPolicyWithAPriority,
            "getClassificationPolicy.byItsID": getClassificationPolicyByItsID,
            "listClassificationPolicies.all": listClassificationPoliciesAll,
            "deleteClassificationPolicy.byItsID": deleteClassificationPolicyByItsID,
            "upsertExceptionPolicy.forLateJobs": upsertExceptionPolicyForLateJobs,
            "getExceptionPolicy.byItsID": getExceptionPolicyByItsID,
            "listExceptionPolicies.all": listExceptionPoliciesAll,
            "deleteExceptionPolicy.thatNoQueueUses": deleteExceptionPolicyThatNoQueueUses,
            "upsertQueue.withAPolicy": upsertQueueWithAPolicy,
            "getQueue.byItsID": getQueueByItsID,
            "listQueues.all": listQueuesAll,
            "deleteQueue.withoutJobs": deleteQueueWithoutJobs,
        ]

        static func upsertDistributionPolicyForAMinute(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
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
            returned.append(policy)
        }

        static func getDistributionPolicyByItsID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let policy = try await client.getDistributionPolicy(id: "longest-idle")
            print(policy.offerExpiresAfterSeconds ?? 0)
            returned.append(policy)
        }

        static func listDistributionPoliciesAll(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            for try await policy in client.listDistributionPolicies() {
                returned.append(policy)
                print(policy.id)
            }
        }

        static func deleteDistributionPolicyThatNoQueueUses(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            try await client.deleteDistributionPolicy(id: "longest-idle")
        }

        static func upsertClassificationPolicyWithAPriority(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let policy = try await client.upsertClassificationPolicy(
                id: "orders",
                .init(
                    fallbackQueueID: .set("support"),
                    prioritizationRule: .set(.static(.init(value: 5))),
                    workerSelectorAttachments: .set([.passThrough(.init(key: "Language", labelOperator: .equal))])
                )
            )
            print(policy.id)
            returned.append(policy)
        }

        static func getClassificationPolicyByItsID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let policy = try await client.getClassificationPolicy(id: "orders")
            print(policy.fallbackQueueID ?? "")
            returned.append(policy)
        }

        static func listClassificationPoliciesAll(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            for try await policy in client.listClassificationPolicies() {
                returned.append(policy)
                print(policy.id)
            }
        }

        static func deleteClassificationPolicyByItsID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            try await client.deleteClassificationPolicy(id: "orders")
        }

        static func upsertExceptionPolicyForLateJobs(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let rule = ExceptionRule(
                id: "late",
                trigger: .waitTime(.init(thresholdSeconds: 600)),
                actions: [.init(kind: .manualReclassify(.init(priority: 10)))]
            )
            let policy = try await client.upsertExceptionPolicy(id: "patience", .init(exceptionRules: .set([rule])))
            print(policy.id)
            returned.append(policy)
        }

        static func getExceptionPolicyByItsID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let policy = try await client.getExceptionPolicy(id: "patience")
            print(policy.exceptionRules?.map(\.id) ?? [])
            returned.append(policy)
        }

        static func listExceptionPoliciesAll(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            for try await policy in client.listExceptionPolicies() {
                returned.append(policy)
                print(policy.id)
            }
        }

        static func deleteExceptionPolicyThatNoQueueUses(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            try await client.deleteExceptionPolicy(id: "patience")
        }

        static func upsertQueueWithAPolicy(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
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
            returned.append(queue)
        }

        static func getQueueByItsID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let queue = try await client.getQueue(id: "support")
            print(queue.distributionPolicyID ?? "")
            returned.append(queue)
        }

        static func listQueuesAll(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            for try await queue in client.listQueues() {
                returned.append(queue)
                print(queue.id, queue.name ?? "")
            }
        }

        static func deleteQueueWithoutJobs(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            try await client.deleteQueue(id: "support")
        }
    }
}
