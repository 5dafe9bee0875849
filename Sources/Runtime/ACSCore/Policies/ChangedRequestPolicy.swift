// SPDX-License-Identifier: MIT

import HTTPTypes

/// Looks at what an app's own policies have made of a request, before it is signed.
struct ChangedRequestPolicy: PipelinePolicy {
    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        for field in request.head.headerFields { try HTTPField.check(field.value, of: field.name) }
        if let name = HTTPField.Name.clientRequestID {
            request.progress.clientRequestID = request.head.headerFields[name]
        }
        return try await next.send(request)
    }
}
