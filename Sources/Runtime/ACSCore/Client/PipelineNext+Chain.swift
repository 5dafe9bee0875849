// SPDX-License-Identifier: MIT

extension PipelineNext {
    /// The policies of a client, in the order in which a request meets them.
    ///
    /// What comes before ``RetryPolicy`` runs once per call, what comes after it once per attempt.
    /// ``AuthenticationPolicy`` follows everything that may change what is signed. What observes comes after it,
    /// because it may send a request twice; ``LoggingPolicy`` is last, because it should tell what is really sent.
    init(_ service: ServiceConfiguration, _ authentication: Authentication, _ options: ClientOptions) {
        var policies: [any PipelinePolicy] = []
        // What only an app's own policies may exceed: the other ones heed the limits themselves.
        if !options.policiesPerCall.isEmpty { policies.append(TimeLimitPolicy { $0.callLimit }) }
        policies += options.policiesPerCall
        policies.append(RetryPolicy(options: options.retry, clock: options.clock, logger: options.logger))
        if !options.policiesPerAttempt.isEmpty { policies.append(TimeLimitPolicy { $0.attemptLimit }) }
        policies += options.policiesPerAttempt
        if !options.policiesPerCall.isEmpty || !options.policiesPerAttempt.isEmpty {
            policies.append(ChangedRequestPolicy())
        }
        policies += [
            AuthenticationPolicy(authentication: authentication, library: service.name, logger: options.logger),
            MetricsPolicy(factory: options.metrics, clock: options.clock),
            TracingPolicy(tracer: options.tracer),
        ]
        if let logger = options.logger { policies.append(LoggingPolicy(logger: logger)) }
        self.init(
            policies: policies[...],
            transmission: Transmission(
                options.transport ?? DefaultTransport.shared,
                maximumSize: options.maximumResponseSize
            )
        )
    }
}
