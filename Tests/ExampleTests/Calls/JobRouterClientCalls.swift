// Recorded by ExampleTests from job-router.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import ACSTesting
import Foundation

extension ExampleCalls {
    enum JobRouterClientCalls {
        static let all: [String: Call] = [
            "upsertJob.intoAQueue": upsertJobIntoAQueue,
            "upsertJob.unlessItChanged": upsertJobUnlessItChanged,
            "getJob.withItsNotes": getJobWithItsNotes,
            "listJobs.inAQueue": listJobsInAQueue,
            "deleteJob.afterItWasClosed": deleteJobAfterItWasClosed,
            "getQueuePosition.ofAJob": getQueuePositionOfAJob,
            "reclassifyJob.afterALabelChanged": reclassifyJobAfterALabelChanged,
            "cancelJob.withAReason": cancelJobWithAReason,
            "completeJob.withANote": completeJobWithANote,
            "closeJob.withItsOutcome": closeJobWithItsOutcome,
            "unassignJob.fromAWorker": unassignJobFromAWorker,
            "getQueueStatistics.ofAQueue": getQueueStatisticsOfAQueue,
            "acceptJobOffer.ofAWorker": acceptJobOfferOfAWorker,
            "declineJobOffer.forAWhile": declineJobOfferForAWhile,
            "upsertWorker.whoGetsOffers": upsertWorkerWhoGetsOffers,
            "upsertWorker.whoGetsNoMoreOffers": upsertWorkerWhoGetsNoMoreOffers,
            "getWorker.withItsOffers": getWorkerWithItsOffers,
            "listWorkers.withCapacity": listWorkersWithCapacity,
            "deleteWorker.whoIsIdle": deleteWorkerWhoIsIdle,
        ]

        static func upsertJobIntoAQueue(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let job = try await client.submitJob(
                id: "order-42",
                channelID: "voice",
                queueID: "support",
                priority: 5,
                labels: ["Language": "en"]
            )
            print(job.status?.rawValue ?? "")
            returned.append(job)
        }

        static func upsertJobUnlessItChanged(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let etag = "1b00a1f2-0000-0700-0000-64f9d1a90000"
            let job = try await client.upsertJob(
                id: "order-42",
                .init(priority: .set(10), labels: .set(["Language": nil])),
                conditions: .ifUnchanged(etag: etag)
            )
            print(job.priority ?? 1)
            returned.append(job)
        }

        static func getJobWithItsNotes(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let job = try await client.getJob(id: "order-42")
            print(job.status?.rawValue ?? "", job.assignments?.count ?? 0)
            returned.append(job)
        }

        static func listJobsInAQueue(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            for try await job in client.listJobs(status: .queued, queueID: "support") {
                returned.append(job)
                print(job.id, job.priority ?? 1)
            }
        }

        static func deleteJobAfterItWasClosed(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.deleteJob(id: "order-42")
        }

        static func getQueuePositionOfAJob(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let position = try await client.getQueuePosition(jobID: "order-42")
            print("Number \(position.position), in about \(Int(position.estimatedWaitTimeMinutes)) minutes.")
            returned.append(position)
        }

        static func reclassifyJobAfterALabelChanged(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.reclassifyJob(id: "order-42")
        }

        static func cancelJobWithAReason(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.cancelJob(id: "order-42", .init(note: "The caller hung up.", dispositionCode: "Abandoned"))
        }

        static func completeJobWithANote(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let assignmentID = "c3b2a190-8d7e-4f65-8a4b-5c6d7e8f9a0b"
            try await client.completeJob(jobID: "order-42", assignmentID: assignmentID, .init(note: "Refunded"))
        }

        static func closeJobWithItsOutcome(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let assignmentID = "c3b2a190-8d7e-4f65-8a4b-5c6d7e8f9a0b"
            try await client.closeJob(
                jobID: "order-42",
                assignmentID: assignmentID,
                .init(dispositionCode: "Resolved")
            )
        }

        static func unassignJobFromAWorker(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.unassignJob(
                jobID: "order-42",
                assignmentID: "c3b2a190-8d7e-4f65-8a4b-5c6d7e8f9a0b"
            )
            print(result.unassignmentCount)
            returned.append(result)
        }

        static func getQueueStatisticsOfAQueue(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let statistics = try await client.getQueueStatistics(queueID: "support")
            print(statistics.length, statistics.estimatedWaitTimeMinutes?["5"] ?? 0)
            returned.append(statistics)
        }

        static func acceptJobOfferOfAWorker(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let offerID = "7a5d8f20-6c41-4b39-9d0e-3f2b1c4a5e60"
            let assignment = try await client.acceptJobOffer(workerID: "ada", offerID: offerID)
            print(assignment.jobID)
            returned.append(assignment)
        }

        static func declineJobOfferForAWhile(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let options = DeclineJobOfferOptions(retryOfferAt: Date(timeIntervalSince1970: 1_767_607_500))
            try await client.declineJobOffer(workerID: "ada", offerID: "7a5d8f20-6c41-4b39-9d0e-3f2b1c4a5e60", options)
        }

        static func upsertWorkerWhoGetsOffers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let worker = try await client.registerWorker(
                id: "ada",
                queues: ["support"],
                channels: [
                    RouterChannel(channelID: "voice", capacityCostPerJob: 10),
                    RouterChannel(channelID: "chat", capacityCostPerJob: 1),
                ],
                capacity: 10,
                labels: ["Language": "en"]
            )
            print(worker.state?.rawValue ?? "")
            returned.append(worker)
        }

        static func upsertWorkerWhoGetsNoMoreOffers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let worker = try await client.deregisterWorker(id: "ada")
            print(worker.state?.rawValue ?? "")
            returned.append(worker)
        }

        static func getWorkerWithItsOffers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let worker = try await client.getWorker(id: "ada")
            for offer in worker.offers ?? [] { print(offer.jobID) }
            returned.append(worker)
        }

        static func listWorkersWithCapacity(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let workers = client.listWorkers(
                state: .active,
                channelID: "voice",
                queueID: "support",
                hasCapacity: true
            )
            for try await worker in workers {
                returned.append(worker)
                print(worker.id, worker.loadRatio ?? 0)
            }
        }

        static func deleteWorkerWhoIsIdle(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.deleteWorker(id: "ada")
        }
    }
}
