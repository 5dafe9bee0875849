// SPDX-License-Identifier: MIT

/// The answer to a call about several things, of which some can fail while the call succeeds.
///
/// ```swift
/// let results = try await sms.send("Your code is 4711", from: number, to: recipients)
/// for failure in results.failed { print(failure.to, failure.errorMessage ?? "") }
/// try results.throwIfAnyFailed()
/// ```
public protocol PartialResult: Sendable {
    /// One thing that was done.
    associatedtype Success
    /// One thing that was not done.
    associatedtype Failure

    /// What was done.
    var succeeded: [Success] { get }
    /// What was not done.
    var failed: [Failure] { get }

    /// Tells why one thing was not done, for the error of ``throwIfAnyFailed()``.
    static func serviceError(of failure: Failure) -> ServiceError
}

extension PartialResult {
    /// Makes a failed part an error, for callers that want all or an error.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/partlyFailed`` with one entry in its `details` per failure.
    public func throwIfAnyFailed() throws {
        guard !failed.isEmpty else { return }
        let others = succeeded.isEmpty ? "" : ", \(succeeded.count) succeeded"
        throw ACSError(
            .partlyFailed,
            message: "\(failed.count) failed\(others).",
            details: failed.map(Self.serviceError),
            wasSent: .yes
        )
    }
}
