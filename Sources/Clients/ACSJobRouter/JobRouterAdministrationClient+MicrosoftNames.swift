// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

extension JobRouterAdministrationClient {
    /// Microsoft's name for `upsertQueue(id:_:)`.
    @available(*, unavailable, message: "Call upsertQueue(id:_:).")
    public var createQueue: MicrosoftName<RouterQueue> { .init() }

    /// Microsoft's name for `upsertQueue(id:_:)`.
    @available(*, unavailable, message: "Call upsertQueue(id:_:).")
    public var updateQueue: MicrosoftName<RouterQueue> { .init() }

    /// Microsoft's name for `listQueues()`.
    @available(*, unavailable, message: "Call listQueues().")
    public var getQueues: MicrosoftInstantName<PagedSequence<RouterQueue>> { .init(listQueues()) }
}

extension JobRouterAdministrationClient {
    /// Microsoft's name for `upsertDistributionPolicy(id:_:)`.
    @available(*, unavailable, message: "Call upsertDistributionPolicy(id:_:).")
    public var createDistributionPolicy: MicrosoftName<DistributionPolicy> { .init() }

    /// Microsoft's name for `upsertDistributionPolicy(id:_:)`.
    @available(*, unavailable, message: "Call upsertDistributionPolicy(id:_:).")
    public var updateDistributionPolicy: MicrosoftName<DistributionPolicy> { .init() }

    /// Microsoft's name for `listDistributionPolicies()`.
    @available(*, unavailable, message: "Call listDistributionPolicies().")
    public var getDistributionPolicies: MicrosoftInstantName<PagedSequence<DistributionPolicy>> {
        .init(listDistributionPolicies())
    }
}

extension JobRouterAdministrationClient {
    /// Microsoft's name for `upsertClassificationPolicy(id:_:)`.
    @available(*, unavailable, message: "Call upsertClassificationPolicy(id:_:).")
    public var createClassificationPolicy: MicrosoftName<ClassificationPolicy> { .init() }

    /// Microsoft's name for `upsertClassificationPolicy(id:_:)`.
    @available(*, unavailable, message: "Call upsertClassificationPolicy(id:_:).")
    public var updateClassificationPolicy: MicrosoftName<ClassificationPolicy> { .init() }

    /// Microsoft's name for `listClassificationPolicies()`.
    @available(*, unavailable, message: "Call listClassificationPolicies().")
    public var getClassificationPolicies: MicrosoftInstantName<PagedSequence<ClassificationPolicy>> {
        .init(listClassificationPolicies())
    }
}

extension JobRouterAdministrationClient {
    /// Microsoft's name for `upsertExceptionPolicy(id:_:)`.
    @available(*, unavailable, message: "Call upsertExceptionPolicy(id:_:).")
    public var createExceptionPolicy: MicrosoftName<ExceptionPolicy> { .init() }

    /// Microsoft's name for `upsertExceptionPolicy(id:_:)`.
    @available(*, unavailable, message: "Call upsertExceptionPolicy(id:_:).")
    public var updateExceptionPolicy: MicrosoftName<ExceptionPolicy> { .init() }

    /// Microsoft's name for `listExceptionPolicies()`.
    @available(*, unavailable, message: "Call listExceptionPolicies().")
    public var getExceptionPolicies: MicrosoftInstantName<PagedSequence<ExceptionPolicy>> {
        .init(listExceptionPolicies())
    }
}

extension JobRouterAdministrationClient {
    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try JobRouterAdministrationClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<JobRouterAdministrationClient> { .init() }
}
