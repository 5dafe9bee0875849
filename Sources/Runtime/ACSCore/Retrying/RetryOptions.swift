// SPDX-License-Identifier: MIT

/// How often a failed try of a call is repeated, and when.
///
/// Repeated is what can be done twice without harm: calls that read, replace or delete, and calls that carry an id by
/// which the service finds a repetition. Any call is repeated when not one byte of it has left this machine, and when the
/// service says that it did nothing (429, or 503 with `Retry-After`). Everything else fails with the first error, whose
/// ``ACSError/wasSent`` tells what is known.
public struct RetryOptions: Sendable {
    /// The most tries after the first one; 0 for none.
    public var maximumRetries: Int
    /// The wait before the first retry, which doubles for each further one. A random part of up to a half is taken off,
    /// so that clients that failed together do not come back together.
    public var baseDelay: Duration
    /// The longest of these waits.
    public var maximumDelay: Duration
    /// The longest wait that a service is granted by `Retry-After`, `retry-after-ms` or `x-ms-retry-after-ms`. Where it
    /// asks for more, the call fails at once and ``ACSError/retryAfter`` tells how long to wait.
    public var maximumRetryAfter: Duration
    /// The longest that a try may take up to the end of the answer, or to its head where the answer is a stream, of which
    /// each piece has as long again; nil for no limit but the call's. A call that can't be repeated has all of its time
    /// for one try.
    public var tryTimeout: Duration?
    /// Bounds the retries of many calls together; nil for the one that all clients of an endpoint share in this process.
    public var budget: RetryBudget?

    /// A number from 0 up to 1 for each wait; tests choose it.
    package var random: @Sendable () -> Double = { .random(in: 0..<1) }

    /// Makes options; leave out what does not differ.
    public init(
        maximumRetries: Int = 3,
        baseDelay: Duration = .milliseconds(800),
        maximumDelay: Duration = .seconds(60),
        maximumRetryAfter: Duration = .seconds(120),
        tryTimeout: Duration? = .seconds(30),
        budget: RetryBudget? = nil
    ) {
        self.maximumRetries = maximumRetries
        self.baseDelay = baseDelay
        self.maximumDelay = maximumDelay
        self.maximumRetryAfter = maximumRetryAfter
        self.tryTimeout = tryTimeout
        self.budget = budget
    }

    /// One try, which has all of the call's time, and no other.
    public static let none = RetryOptions(maximumRetries: 0, tryTimeout: nil)
}

extension RetryOptions {
    /// How long to wait before a retry that the service has named no time for.
    ///
    /// - Parameter retry: Counts the retries from 0.
    func backoff(before retry: Int) -> Duration {
        // Thirty-two doublings are past every sane limit, and of no sane delay more than a duration can be.
        let doubled = baseDelay * Double(sign: .plus, exponent: min(retry, 32), significand: 1)
        return min(doubled, maximumDelay) * (1 - random() / 2)
    }
}
