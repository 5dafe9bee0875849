// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Leaves an issuer alone for as long as it asked, or a little when it is overloaded, and repeats its refusal meanwhile.
///
/// Without it every call of a busy program would ask an overloaded issuer again.
final class IssuerPause: Sendable {
    /// The longest pause that an issuer is granted, in seconds; as in Microsoft's packages.
    private static let longest: TimeInterval = 3600

    /// The pause of an overloaded issuer that does not say how long, in seconds; as in Microsoft's packages.
    private static let usual: TimeInterval = 5

    private let refusal = Mutex<(error: ACSError, end: Date)?>(nil)

    /// Asks for a token, unless the issuer is to be left alone.
    ///
    /// - Throws: What asking throws, now or when the pause began.
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
        // Other errors that may pass are those of connections, and no issuer's answer.
        return error.kind == .authenticationFailed && error.isRetryable ? usual : 0
    }
}
