// SPDX-License-Identifier: MIT

/// When a request for a token is retried. A repetition has no side effects, so every temporary failure is retried.
struct TokenRetry: Sendable {
    /// The waits before the retries after a status; empty if the status is final.
    var waits: @Sendable (_ status: Int) -> [Duration]
    /// The waits before the retries if there was no response.
    var connectionWaits: [Duration]

    /// As in Microsoft's packages, for Entra ID and most hosts.
    static let standard = TokenRetry(
        waits: { status in
            switch status {
            case 408, 429, 500, 502...504, 506...: backoff.prefix(3).map { $0 }
            default: []
            }
        },
        connectionWaits: Array(backoff.prefix(3))
    )

    /// As in Microsoft's packages, for the instance metadata service, which is down for over a minute during updates.
    static let instanceMetadata = TokenRetry(
        waits: { status in
            switch status {
            case 410: [.zero, .seconds(5), .seconds(10), .seconds(20), .seconds(40)]
            case 404, 408, 429, 500...: backoff
            default: []
            }
        },
        connectionWaits: Array(backoff.prefix(3))
    )

    /// For determining whether a host exists, which any status shows.
    ///
    /// - Parameter isPatient: Whether the request is retried if the host does not respond.
    static func probe(isPatient: Bool) -> TokenRetry {
        TokenRetry(waits: { _ in [] }, connectionWaits: isPatient ? standard.connectionWaits : [])
    }

    private static let backoff: [Duration] = [
        .zero, .milliseconds(1600), .milliseconds(3200), .milliseconds(6400), .milliseconds(12_800),
    ]

    /// Whether an issuer with this status may issue a token later, also after all retries.
    func mayPass(_ status: Int) -> Bool { !waits(status).isEmpty }

    /// The longest wait that an issuer can request by `Retry-After`.
    private static let longestWait = Duration.seconds(60)

    /// The wait before a retry, or `nil` if there must be none.
    ///
    /// - Parameters:
    ///   - retry: The number of the retry, from 0.
    ///   - random: A number from 0 up to 1. This part of half the wait is subtracted, so that programs that were
    ///     started together do not retry together. It does not apply to a service that is being updated.
    func wait(before retry: Int, after head: ResponseHead, _ random: Double) -> Duration? {
        let waits = waits(head.status)
        guard retry < waits.count else { return nil }
        guard let asked = head.retryAfter, asked > .zero else {
            return head.status == 410 ? waits[retry] : waits[retry] * (1 - random / 2)
        }
        return asked <= Self.longestWait ? asked : nil
    }
}
