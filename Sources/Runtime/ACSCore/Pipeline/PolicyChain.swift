// SPDX-License-Identifier: MIT

/// The policies of a client, in the order in which a request meets them, and the transport at their end.
///
/// ``TelemetryPolicy`` runs once per call. The retry loop's place is behind it, and before ``AuthenticationPolicy``:
/// what stands from there on runs once per try, so that each try carries a fresh date and a fresh signature.
/// ``LoggingPolicy`` comes last, because it should tell what is really sent.
struct PolicyChain: Sendable {
    private let policies: [any PipelinePolicy]
    private let transport: any HTTPTransport

    init(service: ServiceConfiguration, authentication: Authentication, options: ClientOptions) {
        transport = options.transport ?? DefaultTransport.shared
        policies = [
            TelemetryPolicy(service: service, applicationID: options.applicationID),
            AuthenticationPolicy(authentication: authentication, library: service.name),
            LoggingPolicy(logger: options.logger),
        ]
    }

    func send(_ request: PipelineRequest) async throws -> TransportResponse {
        try await Rest(policies: policies[...], transport: transport).send(request)
    }

    /// What a policy hands the request on to.
    struct Rest: Sendable {
        fileprivate let policies: ArraySlice<any PipelinePolicy>
        fileprivate let transport: any HTTPTransport

        func send(_ request: PipelineRequest) async throws -> TransportResponse {
            guard let policy = policies.first else { return try await transmit(request) }
            return try await policy.send(request, next: Rest(policies: policies.dropFirst(), transport: transport))
        }

        private func transmit(_ request: PipelineRequest) async throws -> TransportResponse {
            request.progress.beginTry()
            do {
                let response = try await transport.send(TransportRequest(head: request.head, body: request.body))
                request.progress.endTry(.yes)
                return response
            } catch let error as TransportError {
                request.progress.endTry(error.wasSent)
                throw error
            }
        }
    }
}
