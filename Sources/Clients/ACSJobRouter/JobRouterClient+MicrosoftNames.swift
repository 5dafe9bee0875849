// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

extension JobRouterClient {
    /// Microsoft's name for `submitJob(id:channelID:queueID:)`.
    @available(*, unavailable, message: "Call submitJob(id:channelID:queueID:) or upsertJob(id:_:).")
    public var createJob: MicrosoftName<RouterJob> { .init() }

    /// Microsoft's name for `upsertJob(id:_:)`.
    @available(*, unavailable, message: "Call upsertJob(id:_:).")
    public var updateJob: MicrosoftName<RouterJob> { .init() }

    /// Microsoft's name for `listJobs()`.
    @available(*, unavailable, message: "Call listJobs().")
    public var getJobs: MicrosoftInstantName<PagedSequence<RouterJob>> { .init(listJobs()) }

    /// Microsoft's name for `registerWorker(id:queues:channels:capacity:)`.
    @available(*, unavailable, message: "Call registerWorker(id:queues:channels:capacity:) or upsertWorker(id:_:).")
    public var createWorker: MicrosoftName<RouterWorker> { .init() }

    /// Microsoft's name for `upsertWorker(id:_:)`.
    @available(*, unavailable, message: "Call upsertWorker(id:_:).")
    public var updateWorker: MicrosoftName<RouterWorker> { .init() }

    /// Microsoft's name for `listWorkers()`.
    @available(*, unavailable, message: "Call listWorkers().")
    public var getWorkers: MicrosoftInstantName<PagedSequence<RouterWorker>> { .init(listWorkers()) }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try JobRouterClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<JobRouterClient> { .init() }
}
