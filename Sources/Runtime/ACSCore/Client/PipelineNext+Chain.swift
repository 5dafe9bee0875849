// SPDX-License-Identifier: MIT

extension PipelineNext {
    /// The policies of a client, in the order in which a request passes through them.
    ///
    /// Policies before ``RetryPolicy`` run once per call, those after it once per attempt. ``AuthenticationPolicy``
    /// follows everything that can change what is signed. Observing policies follow it, because it may send a request
    /// twice. ``LoggingPolicy`` is last, because it must show what is really sent.
    init(_ service: ServiceConfiguration, _ authentication: Authentication, _ options: ClientOptions) {
        var policies: [any PipelinePolicy] = []
        // Only an app's own policies can exceed the limits: the others check them themselves.
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
