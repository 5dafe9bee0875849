// SPDX-License-Identifier: MIT

public import ACSCore

extension JobRouterClient {
    /// Registers a worker, who gets offers from now on. Labels that are not given stay as they are.
    ///
    /// ```swift
    /// try await router.registerWorker(
    ///     id: "ada",
    ///     queues: ["support"],
    ///     channels: [RouterChannel(channelID: "voice", capacityCostPerJob: 1)],
    ///     capacity: 1
    /// )
    /// for try await offer in router.offers(to: "ada") {
    ///     let assignment = try await router.acceptJobOffer(workerID: "ada", offerID: offer.offerID)
    ///     // The worker does the job.
    ///     try await router.completeJob(assignment)
    ///     try await router.closeJob(assignment, dispositionCode: "Resolved")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - id: The worker's id, which the app chooses.
    ///   - queues: The ids of the queues that the worker serves.
    ///   - channels: The channels that the worker handles.
    ///   - capacity: The worker's capacity, which the jobs of all channels share.
    ///   - labels: The labels that selectors compare, each a string, number or Boolean value.
    ///   - options: Options for this call.
    /// - Returns: The worker.
    /// - Throws: ``ACSError`` if the call fails.
    @discardableResult
    public func registerWorker(
        id: String,
        queues: [String],
        channels: [RouterChannel],
        capacity: Int32,
        labels: [String: JSONValue] = [:],
        options: CallOptions = .init()
    ) async throws -> RouterWorker {
        let worker = RouterWorkerPatch(
            queues: .set(queues),
            capacity: .set(capacity),
            labels: labels.isEmpty ? .keep : .set(labels),
            channels: .set(channels),
            availableForOffers: .set(true)
        )
        return try await upsertWorker(id: id, worker, options: options)
    }

    /// Deregisters a worker, who gets no more offers. Existing offers are revoked; assigned jobs stay assigned.
    ///
    /// - Parameters:
    ///   - id: The worker's id.
    ///   - options: Options for this call.
    /// - Returns: The worker.
    /// - Throws: ``ACSError`` if the call fails.
    @discardableResult
    public func deregisterWorker(id: String, options: CallOptions = .init()) async throws -> RouterWorker {
        try await upsertWorker(id: id, .init(availableForOffers: .set(false)), options: options)
    }

    /// The offers to a worker, each once, as they arrive. The sequence has no end: cancel the task that reads it.
    ///
    /// An offer can expire or be revoked before the worker accepts it; accepting it then fails. A server that receives
    /// the event `RouterWorkerOfferIssued` needs no polling.
    ///
    /// - Parameters:
    ///   - workerID: The worker's id.
    ///   - interval: How long to wait before the worker is requested again.
    ///   - options: Options for each request.
    public func offers(
        to workerID: String,
        pollingEvery interval: Duration = .seconds(2),
        options: CallOptions = .init()
    ) -> RouterJobOffers {
        RouterJobOffers(client: self, workerID: workerID, interval: interval, options: options)
    }
}
