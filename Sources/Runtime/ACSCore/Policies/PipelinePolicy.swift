// SPDX-License-Identifier: MIT

/// A step between a typed call and the transport. It can change the request, inspect the response, or respond itself.
///
/// ```swift
/// struct Language: PipelinePolicy {
///     let language: String
///
///     func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
///         var request = request
///         request.head.headerFields[.acceptLanguage] = language
///         return try await next.send(request)
///     }
/// }
/// ```
///
/// Pass policies in ``ClientOptions/policiesPerCall`` or ``ClientOptions/policiesPerAttempt``. Both run before the
/// signature, so that a changed request is signed as it is sent. Paths and queries must be percent-encoded, and header
/// values ASCII; otherwise the call fails before it is sent.
///
/// The timeouts of calls and attempts cancel the policy's task. A policy that ignores the cancellation is waited for
/// beyond them.
public protocol PipelinePolicy: Sendable {
    /// Handles a request.
    ///
    /// - Parameters:
    ///   - request: The request, as changed by the policies before this one.
    ///   - next: The policies after this one, and the transport.
    /// - Throws: Any error. An ``ACSError`` keeps its kind and message. A `CancellationError` reaches the caller if its
    ///   task is cancelled. Others become ``ACSError/Kind/transportFailure``.
    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse
}

/// The rest of the pipeline for a policy: the policies after it, and the transport.
public struct PipelineNext: Sendable {
    let policies: ArraySlice<any PipelinePolicy>
    let transmission: Transmission

    /// Sends the request through the rest of the pipeline.
    ///
    /// - Throws: The errors of later policies; ``TransportError`` or `CancellationError` from the transport.
    public func send(_ request: PipelineRequest) async throws -> PipelineResponse {
        guard let policy = policies.first else { return try await transmission.send(request) }
        let rest = PipelineNext(policies: policies.dropFirst(), transmission: transmission)
        return try await policy.send(request, next: rest)
    }
}
