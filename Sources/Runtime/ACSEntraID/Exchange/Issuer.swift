// SPDX-License-Identifier: MIT

/// Requests tokens over HTTP.
struct Issuer: Sendable {
    let transport: any HTTPTransport
    let clock: any Clock<Duration>
    let random: @Sendable () -> Double

    /// Creates an issuer.
    ///
    /// - Parameters:
    ///   - environment: The environment of the process.
    ///   - transport: Sends the requests; `nil` for that of the environment.
    init(_ environment: CredentialEnvironment, by transport: (any HTTPTransport)? = nil) {
        self.transport = transport ?? environment.transport
        clock = environment.clock
        random = environment.random
    }

    /// Sends a request, with retries, and returns the final response.
    ///
    /// - Parameters:
    ///   - call: The request.
    ///   - retry: When to send it again.
    ///   - limit: The timeout of the response's head; `nil` for that of the attempt.
    /// - Throws: ``NoTokenResponse``, or `CancellationError`.
    func response(
        to call: TokenCall,
        retry: TokenRetry,
        headWithin limit: Duration? = nil
    ) async throws -> TokenResponse {
        var retries = 0
        while true {
            let wait: Duration
            do {
                let response = try await once(call, headWithin: limit)
                guard let next = retry.wait(before: retries, after: response.head, random()) else { return response }
                wait = next
            } catch let failure as NoTokenResponse where failure.mayPass && retries < retry.connectionWaits.count {
                wait = retry.connectionWaits[retries] * (1 - random() / 2)
            }
            try await clock.sleep(for: wait)
            retries += 1
        }
    }

    private func once(_ call: TokenCall, headWithin limit: Duration?) async throws -> TokenResponse {
        do {
            return try await TimeLimit(Self.attemptTimeout, clock: clock).run {
                let response = try await send(call.request, headWithin: limit)
                let body = try await response.body.collect(upTo: Self.sizeLimit)
                return TokenResponse(head: ResponseHead(response.head), body: body, secrets: call.secrets)
            }
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw NoTokenResponse(call.address.authority, error)
        }
    }

    private func send(_ request: TransportRequest, headWithin limit: Duration?) async throws -> TransportResponse {
        guard let limit else { return try await transport.send(request) }
        return try await TimeLimit(limit, clock: clock).run { try await transport.send(request) }
    }

    private static let sizeLimit = 1 << 20
    /// The timeout of one attempt.
    private static let attemptTimeout = Duration.seconds(30)
}
