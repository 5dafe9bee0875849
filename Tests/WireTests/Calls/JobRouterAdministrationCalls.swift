// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import Foundation
import Testing

extension WireCall {
    static let jobRouterAdministration = distributionPolicies + classificationPolicies + exceptionPolicies + queues

    private static let distributionPolicies = [
        WireCall("createDistributionPolicy") {
            let policy = DistributionPolicyPatch(
                name: .set("Grüße 👋"),
                offerExpiresAfterSeconds: .set(60.5),
                mode: .set(try best)
            )
            return try await distributed($0, policy)
        },
        WireCall("updateDistributionPolicy") {
            try await distributed($0, .init(mode: .set(.init(kind: .longestIdle))), .ifUnchanged(etag: "tag"))
        },
        WireCall("updateQuotedDistributionPolicy") {
            let mode = DistributionMode(maxConcurrentOffers: 2, kind: .roundRobin)
            return try await distributed($0, .init(mode: .set(mode)), .ifUnchanged(etag: #""tag""#))
        },
        WireCall("updateExistingDistributionPolicy") {
            try await distributed($0, .init(name: .set("Main")), .ifExists)
        },
        WireCall("updateOldDistributionPolicy") {
            try await distributed($0, .init(name: .clear), .init(ifUnmodifiedSince: since))
        },
        WireCall("getDistributionPolicy") {
            [try .model(try await $0.routerAdministration.getDistributionPolicy(id: "main"))]
        },
        WireCall("listDistributionPolicies") {
            try await $0.routerAdministration.listDistributionPolicies(pageSize: 2).decoded()
        },
        WireCall("deleteDistributionPolicy") {
            try await $0.routerAdministration.deleteDistributionPolicy(id: "main")
            return [.nothing]
        },
    ]

    private static func distributed(
        _ resource: Resource,
        _ policy: DistributionPolicyPatch,
        _ conditions: RequestConditions? = nil
    ) async throws -> [Decoded] {
        let administration = try resource.routerAdministration
        return [
            try .model(try await administration.upsertDistributionPolicy(id: "main", policy, conditions: conditions))
        ]
    }

    private static var best: DistributionMode {
        get throws {
            let function = FunctionRouterRule(
                functionURI: try #require(URL(string: "https://contoso.azurewebsites.net/api/score?v=1")),
                credential: .init(functionKey: "a function's key", appKey: "an app's key", clientID: "default")
            )
            let options = ScoringRuleOptions(
                batchSize: 10,
                scoringParameters: [.jobLabels, .workerSelectors],
                isBatchScoringEnabled: true,
                descendingOrder: false
            )
            return DistributionMode(
                minConcurrentOffers: 1,
                maxConcurrentOffers: 5,
                bypassSelectors: true,
                kind: .bestWorker(.init(scoringRule: .function(function), scoringRuleOptions: options))
            )
        }
    }

    private static let classificationPolicies = [
        WireCall("createClassificationPolicy") {
            let policy = ClassificationPolicyPatch(
                name: .set("Main"),
                fallbackQueueID: .set("main"),
                queueSelectorAttachments: .set(queueSelectors),
                prioritizationRule: .set(.static(.init(value: 5))),
                workerSelectorAttachments: .set(workerSelectors)
            )
            return try await classified($0, policy)
        },
        WireCall("updateClassificationPolicy") { try await classified($0, .init(fallbackQueueID: .clear)) },
        WireCall("getClassificationPolicy") {
            let policy = try await $0.routerAdministration.getClassificationPolicy(id: "main")
            return [try .model(WholeRouterModel(policy))]
        },
        WireCall("listClassificationPolicies") {
            try await $0.routerAdministration.listClassificationPolicies(pageSize: 2)
                .decoded(named: "value") { WholeRouterModel($0) }
        },
        WireCall("deleteClassificationPolicy") {
            try await $0.routerAdministration.deleteClassificationPolicy(id: "main")
            return [.nothing]
        },
    ]

    private static func classified(_ resource: Resource, _ policy: ClassificationPolicyPatch) async throws -> [Decoded]
    {
        let policy = try await resource.routerAdministration.upsertClassificationPolicy(id: "main", policy)
        return [try .model(WholeRouterModel(policy))]
    }

    private static let queueSelectors: [QueueSelectorAttachment] = {
        let region = RouterQueueSelector(key: "Region", labelOperator: .equal, value: "EU")
        let anyRegion = RouterQueueSelector(key: "Region", labelOperator: .notEqual)
        let isEscalated = ExpressionRouterRule(
            language: .powerFx,
            expression: "If(job.Escalated = true, true, false)"
        )
        let webhook = WebhookRouterRule(
            authorizationServerURI: URL(string: "https://contoso.com/token"),
            clientCredential: .init(clientID: "router", clientSecret: "a secret"),
            webhookURI: URL(string: "https://contoso.com/selectors")
        )
        return [
            .conditional(.init(condition: .expression(isEscalated), queueSelectors: [region])),
            .passThrough(.init(key: "Region", labelOperator: .equal)),
            .ruleEngine(.init(rule: .webhook(webhook))),
            .static(.init(queueSelector: anyRegion)),
            .weightedAllocation(
                .init(allocations: [
                    .init(weight: 0.25, queueSelectors: [region]), .init(weight: 0.75, queueSelectors: [anyRegion]),
                ])
            ),
        ]
    }()

    private static let workerSelectors: [WorkerSelectorAttachment] = {
        let english = RouterWorkerSelector(
            key: "English",
            labelOperator: .greaterThanOrEqual,
            value: 7,
            expiresAfterSeconds: 30,
            expedite: true
        )
        let weight = RouterWorkerSelector(key: "Weight", labelOperator: .lessThan, value: 0.5)
        return [
            .conditional(.init(condition: .static(.init(value: true)), workerSelectors: [english])),
            .passThrough(.init(key: "Language", labelOperator: .lessThanOrEqual, expiresAfterSeconds: 60)),
            .ruleEngine(.init(rule: .directMap)),
            .static(.init(workerSelector: weight)),
            .weightedAllocation(.init(allocations: [.init(weight: 1, workerSelectors: [english, weight])])),
        ]
    }()

    private static let exceptionPolicies = [
        WireCall("createExceptionPolicy") {
            try await handled($0, .init(name: .set("Main"), exceptionRules: .set(rules)))
        },
        WireCall("updateExceptionPolicy") { try await handled($0, .init(exceptionRules: .set([]))) },
        WireCall("getExceptionPolicy") {
            [try .model(WholeRouterModel(try await $0.routerAdministration.getExceptionPolicy(id: "main")))]
        },
        WireCall("listExceptionPolicies") {
            try await $0.routerAdministration.listExceptionPolicies(pageSize: 2)
                .decoded(named: "value") { WholeRouterModel($0) }
        },
        WireCall("deleteExceptionPolicy") {
            try await $0.routerAdministration.deleteExceptionPolicy(id: "main")
            return [.nothing]
        },
    ]

    private static func handled(_ resource: Resource, _ policy: ExceptionPolicyPatch) async throws -> [Decoded] {
        let policy = try await resource.routerAdministration.upsertExceptionPolicy(id: "main", policy)
        return [try .model(WholeRouterModel(policy))]
    }

    private static let rules: [ExceptionRule] = [
        .init(
            id: "long",
            trigger: .queueLength(.init(threshold: 100)),
            actions: [
                .init(id: "stop", kind: .cancel(.init(note: "The queue is full.", dispositionCode: "Overflow")))
            ]
        ),
        .init(
            id: "late",
            trigger: .waitTime(.init(thresholdSeconds: 90.5)),
            actions: [
                .init(
                    id: "raise",
                    kind: .reclassify(
                        .init(classificationPolicyID: "urgent", labelsToUpsert: ["Escalated": true, "Level": 2])
                    )
                ),
                .init(
                    id: "move",
                    kind: .manualReclassify(
                        .init(
                            queueID: "urgent",
                            priority: 10,
                            workerSelectors: [.init(key: "Escalations", labelOperator: .greaterThan, value: 3)]
                        )
                    )
                ),
                .init(kind: .cancel(.init())),
            ]
        ),
    ]

    private static let queues = [
        WireCall("createQueue") {
            let queue = RouterQueuePatch(
                name: .set("Main"),
                distributionPolicyID: .set("main"),
                labels: .set(["Region": "EU", "Level": 2, "Share": 0.5, "Open": true]),
                exceptionPolicyID: .set("main")
            )
            return [try .model(try await $0.routerAdministration.upsertQueue(id: "main", queue))]
        },
        WireCall("updateQueue") {
            let queue = RouterQueuePatch(labels: .set(["Region": "US", "Level": nil]), exceptionPolicyID: .clear)
            return [try .model(try await $0.routerAdministration.upsertQueue(id: "main", queue))]
        },
        WireCall("getQueue") { [try .model(try await $0.routerAdministration.getQueue(id: "main"))] },
        WireCall("listQueues") { try await $0.routerAdministration.listQueues(pageSize: 2).decoded() },
        WireCall("deleteQueue") {
            try await $0.routerAdministration.deleteQueue(id: "main")
            return [.nothing]
        },
    ]
}
