// SPDX-License-Identifier: MIT

import ACSTransport

/// The value of the attribute `error.type`: one of a few words, without the error's message.
///
/// Logs, spans and metrics of calls and of attempts share these words, which are those of ``ACSError/Kind``. One query
/// finds a failure in all of them. OpenTelemetry allows a status code or a word of the library's own here; the status
/// is an attribute of its own.
enum ErrorType {
    /// The name of a response's status.
    static func name(of status: Int) -> String { "\(ACSError.Kind(status: status))" }

    /// The name of what stopped a call or an attempt.
    static func name(of error: any Error) -> String {
        if let broken = error as? BrokenResponse { return name(of: broken.underlying) }
        // Without a cancelled task, a CancellationError is a failure of the transport or a policy.
        let isCancelled = error is CancellationError && Task.isCancelled
        return isCancelled ? "CancellationError" : "\(ACSError.Kind(of: error))"
    }
}
