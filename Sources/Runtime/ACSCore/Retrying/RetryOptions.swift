// SPDX-License-Identifier: MIT

/// How often a failed attempt of a call is retried, and when.
///
/// Calls are retried if performing them twice does no harm. These are calls that read, replace or delete, and calls
/// with an id by which the service recognizes a repetition. Any call is retried if no byte of it has left this machine.
/// The same applies if the service says that it did nothing: 429, or 503 with `Retry-After`. All other calls fail with
/// the first error; ``ACSError/wasSent`` says what is known.
public struct RetryOptions: Sendable {
    /// The maximum number of retries after the first attempt; 0 for none.
    public var maximumRetries: Int
    /// The wait before the first retry; it doubles with each further one. A random part of up to half is subtracted, so
    /// that clients that failed together do not retry together.
    public var baseDelay: Duration
    /// The longest wait computed from ``baseDelay``.
    public var maximumDelay: Duration
    /// The longest wait that a service can request by `Retry-After`, `retry-after-ms` or `x-ms-retry-after-ms`. If it
    /// requests more, the call fails at once, and ``ACSError/retryAfter`` says how long to wait.
    public var maximumRetryAfter: Duration
    /// The timeout of one attempt, until the response is complete; `nil` for no limit but the call's. If the response
    /// is streamed, it ends with the response's head, and each piece of the body has as long again. A call that can't
    /// be retried has all of its time for one attempt.
    public var tryTimeout: Duration?
    /// Limits the retries of many calls together; `nil` for the budget that all clients of an endpoint share in this
    /// process.
    public var budget: RetryBudget?

    /// Returns a number from 0 up to 1 for each wait. Tests replace it.
    package var random: @Sendable () -> Double = { .random(in: 0..<1) }

    /// Creates options. All parameters have defaults.
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

    /// A single attempt, which has all of the call's time.
    public static let none = RetryOptions(maximumRetries: 0, tryTimeout: nil)
}

extension RetryOptions {
    /// The wait before a retry if the service has not requested one.
    ///
    /// - Parameter retry: The number of the retry, from 0.
    func backoff(before retry: Int) -> Duration {
        // More than 32 doublings exceed every sane limit; the cap keeps every sane delay within a `Duration`.
        let doubled = baseDelay * Double(sign: .plus, exponent: min(retry, 32), significand: 1)
        return min(doubled, maximumDelay) * (1 - random() / 2)
    }
}
