// SPDX-License-Identifier: MIT

extension ClientPipeline {
    /// Makes a call.
    ///
    /// - Parameters:
    ///   - operation: Where it goes, and how.
    ///   - body: What it sends.
    ///   - expected: The answers that mean success.
    ///   - options: What this call does differently.
    /// - Returns: The decoded answer.
    /// - Throws: ``ACSError`` or `CancellationError`.
    public func call<Value: Sendable>(
        _ operation: ServiceOperation,
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Value>,
        options: CallOptions
    ) async throws -> Value {
        try await perform(try prepare(operation, body: body, options: options), returning: expected)
    }
}
