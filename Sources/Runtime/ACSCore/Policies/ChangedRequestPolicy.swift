// SPDX-License-Identifier: MIT

import HTTPTypes

/// Checks what an app's own policies have made of a request, before it is signed.
struct ChangedRequestPolicy: PipelinePolicy {
    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        for field in request.head.headerFields { try HTTPField.check(field.value, of: field.name) }
        return try await next.send(request)
    }
}
