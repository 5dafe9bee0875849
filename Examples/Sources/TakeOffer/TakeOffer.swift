// SPDX-License-Identifier: MIT

import ACSJobRouter

/// Submits a job, and works on it as the worker that it is offered to: `swift run TakeOffer`.
///
/// A program for a terminal: it prints the job that the worker accepts.
@main
struct TakeOffer {
    static func main() async throws {
        let resource = try ConnectionString.environment("COMMUNICATION_SERVICES_CONNECTION_STRING")
        let administration = JobRouterAdministrationClient(connectionString: resource)
        _ = try await administration.upsertDistributionPolicy(
            id: "longest-idle",
            .init(offerExpiresAfterSeconds: .set(60), mode: .set(.init(kind: .longestIdle)))
        )
        _ = try await administration.upsertQueue(id: "support", .init(distributionPolicyID: .set("longest-idle")))

        let router = JobRouterClient(connectionString: resource)
        try await router.registerWorker(
            id: "ada",
            queues: ["support"],
            channels: [RouterChannel(channelID: "voice", capacityCostPerJob: 1)],
            capacity: 1
        )
        try await router.submitJob(id: "order-42", channelID: "voice", queueID: "support")

        // The sequence has no end: a worker takes one offer after the other, this one goes home after the first.
        for try await offer in router.offers(to: "ada") {
            let assignment = try await router.acceptJobOffer(workerID: "ada", offerID: offer.offerID)
            print("Ada works on \(assignment.jobID).")
            try await router.completeJob(assignment)
            try await router.closeJob(assignment, dispositionCode: "Resolved")
            break
        }
        try await router.deregisterWorker(id: "ada")
    }
}
