// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Pauses requests to an issuer for as long as it asks, or for a short time if it is overloaded. Its refusal is
/// repeated meanwhile.
///
/// Without the pause, every call of a busy program would send a request to an overloaded issuer.
final class IssuerPause: Sendable {
    /// The longest pause that an issuer can request, in seconds. As in Microsoft's packages.
    private static let longest: TimeInterval = 3600

    /// The pause of an overloaded issuer that does not say how long, in seconds. As in Microsoft's packages.
    private static let usual: TimeInterval = 5

    private let refusal = Mutex<(error: ACSError, end: Date)?>(nil)

    /// Requests a token, unless the issuer is paused.
    ///
    /// - Throws: The error of the request, or the error that began the pause.
    func token(now: @Sendable () -> Date, ask: () async throws -> AccessToken) async throws -> AccessToken {
        if let (error, end) = refusal.withLock({ $0 }) {
            let left = end.timeIntervalSince(now())
            if left > 0 {
                var error = error
                error.retryAfter = .seconds(left)
                throw error
            }
        }
        do {
            return try await ask()
        } catch let error as ACSError {
            let wait = min(Self.wait(after: error), Self.longest)
            if wait > 0 { refusal.withLock { $0 = (error, now().addingTimeInterval(wait)) } }
            throw error
        }
    }

    private static func wait(after error: ACSError) -> TimeInterval {
        if let wait = error.retryAfter { return wait / .seconds(1) }
        // Other temporary errors are those of connections, not responses of an issuer.
        return error.kind == .authenticationFailed && error.isRetryable ? usual : 0
    }
}
