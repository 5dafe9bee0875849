// SPDX-License-Identifier: MIT

import HTTPTypes

// What an app's own policies are put between.

/// Cancels the policies after it when a limit of time has passed.
struct TimeLimitPolicy: PipelinePolicy {
    let limit: @Sendable (PipelineRequest) -> TimeLimit

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        try await limit(request).run { try await next.send(request) }
    }
}

/// Checks what an app's own policies have changed in a request, before it is signed.
struct ChangedRequestPolicy: PipelinePolicy {
    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        for field in request.head.headerFields { try HTTPField.check(field.value, of: field.name) }
        return try await next.send(request)
    }
}
