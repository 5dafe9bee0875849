// SPDX-License-Identifier: MIT

/// Whether a try may be followed by another one, by what is known of it.
struct RetryRule: Sendable {
    /// Whether doing the call twice is the same as doing it once.
    let isRepeatable: Bool

    /// Whether the same call can succeed after this answer, and would not be done twice.
    func allows(after head: ResponseHead) -> Bool {
        if head.saysNothingWasDone { return true }
        return switch head.status {
        // Those that Microsoft's packages repeat.
        case 408, 500, 502...504, 506...: isRepeatable
        case 400...: isRepeatable && head.namesRetryAfter
        default: false
        }
    }

    /// Whether the same call can succeed after this failure, and would not be done twice.
    func allows(after kind: ACSError.Kind, mayBeDone: Bool) -> Bool {
        let mayPass: Set<ACSError.Kind> = [.cannotConnect, .connectionLost, .timedOut]
        return mayPass.contains(kind) && (isRepeatable || !mayBeDone)
    }

    /// Whether the same call can succeed after this failure of one try, and would not be done twice.
    func allows(after error: any Error) -> Bool {
        switch error {
        case let error as TransportError: allows(after: .init(error.reason), mayBeDone: error.wasSent != .no)
        case let error as BrokenAnswer: allows(after: error.underlying)
        case is TimeLimit.Exceeded: allows(after: .timedOut, mayBeDone: true)
        default: false
        }
    }
}

extension ResponseHead {
    /// Whether the service has done nothing of what it was asked for, and may do it later.
    var saysNothingWasDone: Bool { status == 429 || status == 503 && namesRetryAfter }

    /// Whether there is a `Retry-After`. The headers in milliseconds say how long to wait, and not that it helps.
    fileprivate var namesRetryAfter: Bool { self["retry-after"] != nil && retryAfter != nil }
}

extension ACSError.Kind {
    /// What the failure of a transport means for a caller.
    package init(_ reason: TransportError.Reason) {
        switch reason {
        case .cannotConnect: self = .cannotConnect
        case .connectionLost: self = .connectionLost
        case .timedOut: self = .timedOut
        case .unsupportedRequest: self = .invalidArgument
        case .tlsFailure: self = .untrustedServer
        case .invalidResponse, .other: self = .transportFailure
        }
    }
}
