// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension JobRouterClient {
    /// Submits a job to a queue. A call with the id of an existing job changes that job.
    ///
    /// ```swift
    /// let job = try await router.submitJob(id: "order-42", channelID: "voice", queueID: "support")
    /// ```
    ///
    /// - Parameters:
    ///   - id: The job's id, which the app chooses. It makes a retry safe: no second job is created.
    ///   - channelID: The channel, such as `voice` or `chat`, as in the channels of workers.
    ///   - queueID: The queue.
    ///   - priority: The priority, from -100 to 100. A job with a higher one is offered first. 1 if left out.
    ///   - labels: The labels that rules and selectors use, each a string, number or Boolean value.
    ///   - workerSelectors: The conditions for workers.
    ///   - options: Options for this call.
    /// - Returns: The job.
    /// - Throws: ``ACSError`` if the call fails.
    @discardableResult
    public func submitJob(
        id: String,
        channelID: String,
        queueID: String,
        priority: Int32? = nil,
        labels: [String: JSONValue] = [:],
        workerSelectors: [RouterWorkerSelector] = [],
        options: CallOptions = .init()
    ) async throws -> RouterJob {
        let job = RouterJobPatch(
            channelID: .set(channelID),
            queueID: .set(queueID),
            priority: priority.map { .set($0) } ?? .keep,
            requestedWorkerSelectors: workerSelectors.isEmpty ? .keep : .set(workerSelectors),
            labels: labels.isEmpty ? .keep : .set(labels)
        )
        return try await upsertJob(id: id, job, options: options)
    }

    /// Reports that the worker has done a job. The worker's capacity stays in use until the job is closed.
    ///
    /// - Parameters:
    ///   - assignment: The assignment, as returned when the offer was accepted.
    ///   - note: A note to add to the job.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
    public func completeJob(
        _ assignment: AcceptJobOfferResult,
        note: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        try await completeJob(
            jobID: assignment.jobID,
            assignmentID: assignment.assignmentID,
            note.map { CompleteJobOptions(note: $0) },
            options: options
        )
    }

    /// Closes a completed job, now or later, which frees the worker's capacity.
    ///
    /// - Parameters:
    ///   - assignment: The assignment, as returned when the offer was accepted.
    ///   - dispositionCode: The outcome of the job, in the app's own words.
    ///   - date: When the worker's capacity becomes free. Immediately if left out.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
    public func closeJob(
        _ assignment: AcceptJobOfferResult,
        dispositionCode: String? = nil,
        at date: Date? = nil,
        options: CallOptions = .init()
    ) async throws {
        let isPlain = dispositionCode == nil && date == nil
        try await closeJob(
            jobID: assignment.jobID,
            assignmentID: assignment.assignmentID,
            isPlain ? nil : CloseJobOptions(dispositionCode: dispositionCode, closeAt: date),
            options: options
        )
    }
}
