// Recorded by ExampleTests from job-router.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import ACSTesting

extension ExampleCalls {
    enum JobRouterClientCalls {
        static let all: [String: Call] = [
            "upsertJob.intoAQueue": upsertJobIntoAQueue,
            "upsertJob.unlessItChanged": upsertJobUnlessItChanged,
            "listJobs.inAQueue": listJobsInAQueue,
            "getQueuePosition.ofAJob": getQueuePositionOfAJob,
            "cancelJob.withAReason": cancelJobWithAReason,
            "upsertWorker.whoGetsOffers": upsertWorkerWhoGetsOffers,
            "upsertWorker.whoGetsNoMoreOffers": upsertWorkerWhoGetsNoMoreOffers,
            "getWorker.withItsOffers": getWorkerWithItsOffers,
            "acceptJobOffer.ofAWorker": acceptJobOfferOfAWorker,
            "completeJob.withANote": completeJobWithANote,
            "closeJob.withItsOutcome": closeJobWithItsOutcome,
        ]

        static func upsertJobIntoAQueue(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let job = try await client.submitJob(
                id: "order-42",
                channelID: "voice",
                queueID: "support",
                priority: 5,
                labels: ["Language": "en"]
            )
            print(job.status?.rawValue ?? "")
        }

        static func upsertJobUnlessItChanged(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let etag = "1b00a1f2-0000-0700-0000-64f9d1a90000"
            let job = try await client.upsertJob(
                id: "order-42",
                .init(priority: .set(10), labels: .set(["Language": nil])),
                conditions: .ifUnchanged(etag: etag)
            )
            print(job.priority ?? 1)
        }

        static func listJobsInAQueue(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            for try await job in client.listJobs(status: .queued, queueID: "support") {
                print(job.id, job.priority ?? 1)
            }
        }

        static func getQueuePositionOfAJob(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let position = try await client.getQueuePosition(jobID: "order-42")
            print("Number \(position.position), in about \(Int(position.estimatedWaitTimeMinutes)) minutes.")
        }

        static func cancelJobWithAReason(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.cancelJob(id: "order-42", .init(note: "The caller hung up.", dispositionCode: "Abandoned"))
        }

        static func upsertWorkerWhoGetsOffers(_ transport: ScriptedTransport) async throws {
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
        }

        static func upsertWorkerWhoGetsNoMoreOffers(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let worker = try await client.deregisterWorker(id: "ada")
            print(worker.state?.rawValue ?? "")
        }

        static func getWorkerWithItsOffers(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let worker = try await client.getWorker(id: "ada")
            for offer in worker.offers ?? [] { print(offer.jobID) }
        }

        static func acceptJobOfferOfAWorker(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let offerID = "7a5d8f20-6c41-4b39-9d0e-3f2b1c4a5e60"
            let assignment = try await client.acceptJobOffer(workerID: "ada", offerID: offerID)
            print(assignment.jobID)
        }

        static func completeJobWithANote(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let assignmentID = "c3b2a190-8d7e-4f65-8a4b-5c6d7e8f9a0b"
            try await client.completeJob(jobID: "order-42", assignmentID: assignmentID, .init(note: "Refunded"))
        }

        static func closeJobWithItsOutcome(_ transport: ScriptedTransport) async throws {
            let client = try JobRouterClient(endpoint: .testing, credential: key, options: .testing(transport))
            let assignmentID = "c3b2a190-8d7e-4f65-8a4b-5c6d7e8f9a0b"
            try await client.closeJob(
                jobID: "order-42",
                assignmentID: assignmentID,
                .init(dispositionCode: "Resolved")
            )
        }
    }
}
