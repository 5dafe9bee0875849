// SPDX-License-Identifier: MIT

/// The result of a call about several things, of which some can fail although the call succeeds.
///
/// ```swift
/// let results = try await sms.send("Your code is 4711", from: number, to: recipients)
/// let refused = results.failed.map(\.to)
/// try results.throwIfAnyFailed()
/// ```
public protocol PartialResult: Sendable {
    /// The type of a success.
    associatedtype Success
    /// The type of a failure.
    associatedtype Failure

    /// The parts that succeeded.
    var succeeded: [Success] { get }
    /// The parts that failed.
    var failed: [Failure] { get }

    /// Returns the reason of one failure, for ``throwIfAnyFailed()``.
    static func serviceError(of failure: Failure) -> ServiceError
}

extension PartialResult {
    /// Throws if any part failed.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/partlyFailed``. Its `message` has the first three different
    ///   reasons, and its `details` has an entry per failure.
    public func throwIfAnyFailed() throws {
        guard !failed.isEmpty else { return }
        let others = succeeded.isEmpty ? "" : ", \(succeeded.count) succeeded"
        let errors = failed.map(Self.serviceError)
        throw ACSError(
            .partlyFailed,
            message: "\(failed.count) failed\(others)\(Self.reasons(of: errors)).",
            details: errors,
            wasSent: .yes
        )
    }

    /// The first few reasons, each once: many recipients fail for the same one.
    private static func reasons(of errors: [ServiceError]) -> String {
        var reasons: [String] = []
        var seen: Set<String> = []
        for error in errors {
            let reason = [error.code, error.message].compactMap(\.self).joined(separator: " ")
            // Many reasons are sentences, and become parts of one.
            let part = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
            if !part.isEmpty, seen.insert(part).inserted { reasons.append(part) }
        }
        guard !reasons.isEmpty else { return "" }
        let others = reasons.count - 3
        return ": " + (reasons.prefix(3) + (others > 0 ? ["and \(others) more"] : [])).joined(separator: "; ")
    }
}
