// SPDX-License-Identifier: MIT

/// When a request for a token is repeated. Asking twice does nothing twice, so that every failure that may pass is.
struct TokenRetry: Sendable {
    /// The waits before the retries after a status; none where the status stays.
    var waits: @Sendable (_ status: Int) -> [Duration]
    /// The waits before the retries where nobody answered.
    var connectionWaits: [Duration]

    /// As Microsoft's packages ask Entra ID and most hosts.
    static let standard = TokenRetry(
        waits: { status in
            switch status {
            case 408, 429, 500, 502...504, 506...: backoff.prefix(3).map { $0 }
            default: []
            }
        },
        connectionWaits: Array(backoff.prefix(3))
    )

    /// As Microsoft's packages ask the instance metadata service, which goes away for over a minute when it is updated.
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

    /// For whether a host is there at all, which any status tells.
    ///
    /// - Parameter isPatient: Whether a host that does not answer is asked again.
    static func probe(isPatient: Bool) -> TokenRetry {
        TokenRetry(waits: { _ in [] }, connectionWaits: isPatient ? standard.connectionWaits : [])
    }

    private static let backoff: [Duration] = [
        .zero, .milliseconds(1600), .milliseconds(3200), .milliseconds(6400), .milliseconds(12_800),
    ]

    /// Whether an issuer that answers so may give a token later, also once all retries are used up.
    func mayPass(_ status: Int) -> Bool { !waits(status).isEmpty }

    /// The longest wait that an issuer is granted by `Retry-After`.
    private static let longestWait = Duration.seconds(60)

    /// The wait before a retry; nil where there must not be one.
    ///
    /// - Parameters:
    ///   - retry: Counts the retries from 0.
    ///   - random: A number from 0 up to 1: so much of a half is taken off, so that programs that were started together
    ///     do not come back together. A service that is being updated has times of its own.
    func wait(before retry: Int, after head: ResponseHead, _ random: Double) -> Duration? {
        let waits = waits(head.status)
        guard retry < waits.count else { return nil }
        guard let asked = head.retryAfter, asked > .zero else {
            return head.status == 410 ? waits[retry] : waits[retry] * (1 - random / 2)
        }
        return asked <= Self.longestWait ? asked : nil
    }
}
