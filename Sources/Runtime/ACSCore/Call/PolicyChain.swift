// SPDX-License-Identifier: MIT

/// The policies of a client, in the order in which a request meets them.
///
/// What stands before ``RetryPolicy`` runs once per call, what stands behind it once per try. ``AuthenticationPolicy``
/// comes after everything that may change what is signed. What observes stands behind it, because it may try twice;
/// ``LoggingPolicy`` comes last, because it should tell what is really sent.
struct PolicyChain: Sendable {
    private let first: PipelineNext

    init(service: ServiceConfiguration, authentication: Authentication, options: ClientOptions) {
        let hasPolicies = !options.policiesPerCall.isEmpty || !options.policiesPerTry.isEmpty
        let policies: [any PipelinePolicy] =
            options.policiesPerCall
            + [
                RetryPolicy(
                    options: options.retry,
                    isBeforePolicies: !options.policiesPerTry.isEmpty,
                    clock: options.clock,
                    logger: options.logger
                )
            ]
            + options.policiesPerTry + (hasPolicies ? [ChangedRequestPolicy()] : [])
            + [
                AuthenticationPolicy(authentication: authentication, library: service.name, logger: options.logger),
                MetricsPolicy(factory: options.metrics, clock: options.clock),
                TracingPolicy(tracer: options.tracer),
                LoggingPolicy(logger: options.logger),
            ]
        first = PipelineNext(
            policies: policies[...],
            transmission: Transmission(options.transport ?? DefaultTransport.shared)
        )
    }

    func send(_ request: PipelineRequest) async throws -> PipelineResponse {
        try await first.send(request)
    }
}
