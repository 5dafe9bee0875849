// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import Foundation

extension WireCall {
    static let jobRouter = jobRouterAdministration + jobs + assignments + workers

    private static let job = "order/42"
    private static let offer = "1d5896f3-8b54-40be-82d3-910323f5e2af"
    static let assignment = AcceptJobOfferResult(
        assignmentID: "246d5a06-c04a-4b6b-8a34-02bbd9fdad68",
        jobID: job,
        workerID: "ada"
    )
    /// 2026-03-02T03:04:05Z
    private static let later = Date(timeIntervalSince1970: 1_772_420_645)

    private static let jobs = [
        WireCall("createJob") {
            let sales = RouterWorkerSelector(
                key: "Sales",
                labelOperator: .equal,
                value: true,
                expiresAfterSeconds: 45,
                expedite: false
            )
            let job = RouterJobPatch(
                channelReference: .set("call-1"),
                channelID: .set("voice"),
                classificationPolicyID: .set("main"),
                queueID: .set("main"),
                priority: .set(-100),
                dispositionCode: .set("Open"),
                requestedWorkerSelectors: .set([sales]),
                labels: .set(["Region": "EU", "Level": 2, "Share": 0.5, "Open": true]),
                tags: .set(["Order": "42", "VIP": false]),
                notes: .set([.init(message: "Grüße 👋", addedAt: since), .init(message: "Now")]),
                matchingMode: .set(.scheduleAndSuspend(.init(scheduleAt: later)))
            )
            return try await upserted($0, job)
        },
        WireCall("queueJob") {
            try await upserted(
                $0,
                .init(channelID: .set("voice"), queueID: .set("main"), matchingMode: .set(.queueAndMatch))
            )
        },
        WireCall("suspendJob") { try await upserted($0, .init(matchingMode: .set(.suspend))) },
        WireCall("clearJob") {
            let change = RouterJobPatch(
                classificationPolicyID: .clear,
                requestedWorkerSelectors: .set([]),
                labels: .set(["Region": nil]),
                tags: .clear
            )
            return try await upserted($0, change)
        },
        WireCall("submitJob") {
            let submitted = try await $0.router.submitJob(
                id: job,
                channelID: "voice",
                queueID: "main",
                priority: 5,
                labels: ["Region": "EU"],
                workerSelectors: [.init(key: "English", labelOperator: .equal, value: true)]
            )
            return [try .model(WholeRouterModel(submitted))]
        },
        WireCall("getJob") { [try .model(WholeRouterModel(try await $0.router.getJob(id: job)))] },
        WireCall("listJobs") {
            try await $0.router.listJobs().decoded(named: "value") { WholeRouterModel($0) }
        },
        WireCall("listSomeJobs") {
            let jobs = try $0.router.listJobs(
                pageSize: 2,
                status: .active,
                queueID: "main",
                channelID: "voice",
                classificationPolicyID: "main",
                scheduledBefore: later,
                scheduledAfter: since
            )
            return try await jobs.decoded(named: "value") { WholeRouterModel($0) }
        },
        WireCall("deleteJob") {
            try await $0.router.deleteJob(id: job)
            return [.nothing]
        },
        WireCall("getQueuePosition") { [try .model(try await $0.router.getQueuePosition(jobID: job))] },
        WireCall("reclassifyJob") { try await empty(try await $0.router.reclassifyJob(id: job)) },
        WireCall("cancelJob") { try await empty(try await $0.router.cancelJob(id: job)) },
        WireCall("cancelJobWithReason") {
            let reason = CancelJobOptions(note: "Hung up", dispositionCode: "Abandoned")
            return try await empty(try await $0.router.cancelJob(id: job, reason))
        },
        WireCall("getQueueStatistics") { [try .model(try await $0.router.getQueueStatistics(queueID: "main"))] },
    ]

    private static func upserted(_ resource: Resource, _ change: RouterJobPatch) async throws -> [Decoded] {
        [try .model(WholeRouterModel(try await resource.router.upsertJob(id: job, change)))]
    }

    /// The response to a call that returns nothing: an empty object, which is not read.
    private static func empty(_ call: @autoclosure () async throws -> Void) async throws -> [Decoded] {
        try await call()
        return [try .model(JSONValue.object([:]))]
    }

    private static let assignments = [
        WireCall("acceptJobOffer") {
            [try .model(try await $0.router.acceptJobOffer(workerID: "ada", offerID: offer))]
        },
        WireCall("declineJobOffer") {
            try await empty(try await $0.router.declineJobOffer(workerID: "ada", offerID: offer))
        },
        WireCall("declineJobOfferUntil") {
            let options = DeclineJobOfferOptions(retryOfferAt: later)
            return try await empty(try await $0.router.declineJobOffer(workerID: "ada", offerID: offer, options))
        },
        WireCall("completeJob") { try await empty(try await $0.router.completeJob(assignment)) },
        WireCall("completeJobWithNote") {
            try await empty(try await $0.router.completeJob(assignment, note: "Refunded"))
        },
        WireCall("closeJob") { try await empty(try await $0.router.closeJob(assignment)) },
        WireCall("closeJobLater") {
            let options = CloseJobOptions(dispositionCode: "Done", closeAt: later, note: "Refunded")
            return try await empty(
                try await $0.router.closeJob(
                    jobID: assignment.jobID,
                    assignmentID: assignment.assignmentID,
                    options
                )
            )
        },
        WireCall("unassignJob") { try await unassigned($0) },
        WireCall("unassignAndSuspendJob") { try await unassigned($0, .init(suspendMatching: true)) },
    ]

    private static func unassigned(
        _ resource: Resource,
        _ options: UnassignJobOptions? = nil
    ) async throws -> [Decoded] {
        let router = try resource.router
        let result = try await router.unassignJob(
            jobID: assignment.jobID,
            assignmentID: assignment.assignmentID,
            options
        )
        return [try .model(result)]
    }

    private static let workers = [
        WireCall("createWorker") {
            let worker = RouterWorkerPatch(
                queues: .set(["main", "urgent"]),
                capacity: .set(100),
                labels: .set(["English": 9, "Region": "EU"]),
                tags: .set(["Name": "Ada"]),
                channels: .set([
                    .init(channelID: "voice", capacityCostPerJob: 100, maxNumberOfJobs: 1),
                    .init(channelID: "chat", capacityCostPerJob: 10),
                ]),
                availableForOffers: .set(true)
            )
            return [try .model(try await $0.router.upsertWorker(id: "ada", worker))]
        },
        WireCall("registerWorker") {
            let worker = try await $0.router.registerWorker(
                id: "ada",
                queues: ["main"],
                channels: [.init(channelID: "voice", capacityCostPerJob: 1)],
                capacity: 1,
                labels: ["English": true]
            )
            return [try .model(worker)]
        },
        WireCall("deregisterWorker") { [try .model(try await $0.router.deregisterWorker(id: "ada"))] },
        WireCall("clearWorker") {
            let change = RouterWorkerPatch(queues: .clear, labels: .set(["English": nil]), tags: .clear)
            return [try .model(try await $0.router.upsertWorker(id: "ada", change))]
        },
        WireCall("getWorker") { [try .model(try await $0.router.getWorker(id: "ada"))] },
        WireCall("listWorkers") { try await $0.router.listWorkers().decoded() },
        WireCall("listSomeWorkers") {
            let workers = try $0.router.listWorkers(
                pageSize: 2,
                state: .active,
                channelID: "voice",
                queueID: "main",
                hasCapacity: true
            )
            return try await workers.decoded()
        },
        WireCall("deleteWorker") {
            try await $0.router.deleteWorker(id: "ada")
            return [.nothing]
        },
    ]
}
