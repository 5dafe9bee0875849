// SPDX-License-Identifier: MIT

/// A step between a typed call and the transport: it may change the request, look at the answer, or send again.
protocol PipelinePolicy: Sendable {
    func send(_ request: PipelineRequest, next: PolicyChain.Rest) async throws -> TransportResponse
}
