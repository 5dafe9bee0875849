// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The service's time, for signatures. It is this machine's time, corrected if a response shows that the two differ too
/// much for a signature to be accepted.
final class ServiceClock: Sendable {
    /// The accepted difference in seconds. It is not documented; five minutes are usual for such services.
    static let window: TimeInterval = 300

    private let offset = Mutex<TimeInterval>(0)

    /// The service's time now.
    var now: Date { Date(timeIntervalSinceNow: offset.withLock { $0 }) }

    /// Corrects the clock with a response that refused a signature.
    ///
    /// - Parameters:
    ///   - signed: The date that the signature covered.
    ///   - responded: The `Date` of the response.
    /// - Returns: How many seconds this machine's clock is behind the service's, or `nil` if the difference can't have
    ///   been the cause.
    func correct(signed: HTTPDate, responded: HTTPDate) -> TimeInterval? {
        guard abs(responded.date.timeIntervalSince(signed.date)) > Self.window else { return nil }
        let behind = responded.date.timeIntervalSinceNow
        offset.withLock { $0 = behind }
        return behind
    }
}
