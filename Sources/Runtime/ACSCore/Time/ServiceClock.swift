// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The service's time, for signatures: this machine's, corrected where an answer has shown that the two differ too much
/// for the service to accept a signature.
final class ServiceClock: Sendable {
    /// No document names the window; five minutes is what such services grant.
    static let window: TimeInterval = 300

    private let offset = Mutex<TimeInterval>(0)

    /// The service's time now.
    var now: Date { Date(timeIntervalSinceNow: offset.withLock { $0 }) }

    /// Corrects the clock by an answer that has refused a signature.
    ///
    /// - Parameters:
    ///   - signed: The date that the signature covered.
    ///   - answered: The `Date` of the answer.
    /// - Returns: How far this machine's clock is behind the service's, in seconds; nil where the difference cannot have
    ///   been the reason.
    func correct(signed: HTTPDate, answered: HTTPDate) -> TimeInterval? {
        guard abs(answered.date.timeIntervalSince(signed.date)) > Self.window else { return nil }
        let behind = answered.date.timeIntervalSinceNow
        offset.withLock { $0 = behind }
        return behind
    }
}
