// SPDX-License-Identifier: MIT

/// A step between a typed call and the transport: it may change the request, look at the answer, or answer by itself.
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
/// Pass it in ``ClientOptions/policiesPerCall`` or ``ClientOptions/policiesPerTry``. Both stand before the signature, so
/// that a changed request is signed as it is sent. Paths and queries are percent-encoded, and header values ASCII; anything
/// else fails the call before it is sent.
///
/// Work that takes long heeds a cancellation, by which the limits of calls and tries end it: a policy that is deaf to that is
/// waited for beyond them.
public protocol PipelinePolicy: Sendable {
    /// Handles a request.
    ///
    /// - Parameters:
    ///   - request: The request as the policies before this one have left it.
    ///   - next: The policies behind this one, and the transport.
    /// - Throws: Anything; an ``ACSError`` and a `CancellationError` reach the caller as they are.
    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse
}

/// What a policy hands a request on to: the policies behind it, and the transport at their end.
public struct PipelineNext: Sendable {
    let policies: ArraySlice<any PipelinePolicy>
    let transmission: Transmission

    /// Sends the request on its way.
    ///
    /// - Throws: What the policies behind throw; ``TransportError`` or `CancellationError` from the transport.
    public func send(_ request: PipelineRequest) async throws -> PipelineResponse {
        guard let policy = policies.first else { return try await transmission.send(request) }
        let rest = PipelineNext(policies: policies.dropFirst(), transmission: transmission)
        return try await policy.send(request, next: rest)
    }
}
