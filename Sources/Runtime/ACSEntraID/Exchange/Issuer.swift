// SPDX-License-Identifier: MIT

/// Asks for tokens over HTTP.
struct Issuer: Sendable {
    let transport: any HTTPTransport
    let clock: any Clock<Duration>

    init(_ surroundings: Surroundings) {
        transport = surroundings.transport
        clock = surroundings.clock
    }

    /// Sends a request until it is answered for good.
    ///
    /// - Throws: ``Unanswered``, or `CancellationError`.
    func answer(to call: TokenCall, retry: TokenRetry) async throws -> TokenAnswer {
        var retries = 0
        while true {
            let wait: Duration
            do {
                let answer = try await once(call, within: Self.tryTimeout)
                guard let next = retry.wait(before: retries, after: answer.head) else { return answer }
                wait = next
            } catch let failure as Unanswered where failure.mayPass && retries < retry.connectionWaits.count {
                wait = retry.connectionWaits[retries]
            }
            try await clock.sleep(for: wait)
            retries += 1
        }
    }

    /// Whether anybody answers a request in time, and says that it can be of use.
    ///
    /// - Throws: `CancellationError`.
    func isThere(_ call: TokenCall, within limit: Duration) async throws -> Bool {
        do {
            let answer = try await once(call, within: limit)
            // A container runtime's proxy that cannot reach the machine's own services.
            return !(answer.head.status == 403 && String(decoding: answer.body, as: UTF8.self).contains("unreachable"))
        } catch is Unanswered {
            return false
        }
    }

    private func once(_ call: TokenCall, within limit: Duration) async throws -> TokenAnswer {
        do {
            return try await Timeout.run(limit, clock: clock) {
                let response = try await transport.send(call.request)
                let body = try await response.body.collect(upTo: Self.sizeLimit)
                return TokenAnswer(head: ResponseHead(response.head), body: body, secrets: call.secrets)
            }
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw Unanswered(call.address.authority, error)
        }
    }

    private static let sizeLimit = 1 << 20
    /// The longest that one try may take.
    private static let tryTimeout = Duration.seconds(30)
}
