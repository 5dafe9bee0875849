// SPDX-License-Identifier: MIT

import HTTPTypes
import Logging

/// Retries attempts that failed and may succeed later. The policies after it run once per attempt, so that each attempt
/// is signed with the current date.
struct RetryPolicy: PipelinePolicy {
    let options: RetryOptions
    let clock: any Clock<Duration>
    let logger: Logger?

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        let budget = options.budget ?? .shared(for: request.head.authority ?? "")
        var request = request
        while true {
            request.attemptLimit = limit(of: request)
            let outcome: Result<PipelineResponse, any Error>
            do {
                outcome = .success(try await next.send(request))
            } catch {
                outcome = .failure(error)
            }
            guard let wait = wait(after: outcome, of: request), budget.take() else {
                let response = try outcome.get()
                if response.head.status < 400 { budget.refill() }
                return response
            }
            log(outcome, wait, request)
            try await clock.sleep(for: wait)
            request.retry += 1
        }
    }

    private func limit(of request: PipelineRequest) -> TimeLimit {
        guard request.call.rule.isRepeatable, let length = options.tryTimeout else { return request.callLimit }
        return request.callLimit.shortened(to: length)
    }

    /// How long to wait before the next attempt, or `nil` if there must not be one or no time is left for it.
    private func wait(after outcome: Result<PipelineResponse, any Error>, of request: PipelineRequest) -> Duration? {
        guard request.retry < options.maximumRetries else { return nil }
        var wait = options.backoff(before: request.retry)
        switch outcome {
        case .success(let response):
            guard request.call.rule.allows(after: response.head) else { return nil }
            if let asked = response.head.retryAfter, asked > .zero {
                guard asked <= options.maximumRetryAfter else { return nil }
                wait = asked
            }
        case .failure(let error):
            guard request.call.rule.allows(after: error) else { return nil }
        }
        return wait < request.callLimit.left ? wait : nil
    }

    private func log(_ outcome: Result<PipelineResponse, any Error>, _ wait: Duration, _ request: PipelineRequest) {
        var metadata = request.options.loggerMetadata
        metadata["acs.operation"] = "\(request.operation)"
        metadata["http.request.resend_count"] = "\(request.call.attempts.count)"
        metadata["acs.retry.wait_ms"] = "\(Int64((wait / .milliseconds(1)).rounded()))"
        let reason: String
        switch outcome {
        case .success(let response):
            metadata["http.response.status_code"] = "\(response.head.status)"
            reason = ErrorType.name(of: response.head.status)
        case .failure(let error): reason = ErrorType.name(of: error)
        }
        metadata["error.type"] = "\(reason)"
        logger?.info("\(request.operation) will be retried: \(reason)", metadata: metadata)
    }
}
