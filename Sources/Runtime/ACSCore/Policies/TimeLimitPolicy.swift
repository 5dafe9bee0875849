// SPDX-License-Identifier: MIT

/// Cancels the policies after it when a limit of time has passed.
struct TimeLimitPolicy: PipelinePolicy {
    let limit: @Sendable (PipelineRequest) -> TimeLimit

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        try await limit(request).run { try await next.send(request) }
    }
}
