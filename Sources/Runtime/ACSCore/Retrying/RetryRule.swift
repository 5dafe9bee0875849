// SPDX-License-Identifier: MIT

/// Whether an attempt may be retried, given how it ended.
struct RetryRule: Sendable {
    /// Whether performing the operation twice is the same as performing it once.
    let isRepeatable: Bool

    /// Whether retrying after a response can succeed without performing the operation twice.
    func allows(after head: ResponseHead) -> Bool {
        if head.saysNothingWasDone { return true }
        return switch head.status {
        // The statuses that Microsoft's packages retry.
        case 408, 500, 502...504, 506...: isRepeatable
        case 400...: isRepeatable && head.namesRetryAfter
        default: false
        }
    }

    /// Whether retrying after a failure can succeed without performing the operation twice.
    func allows(after kind: ACSError.Kind, mayBeDone: Bool) -> Bool {
        let mayPass: Set<ACSError.Kind> = [.cannotConnect, .connectionLost, .timedOut]
        return mayPass.contains(kind) && (isRepeatable || !mayBeDone)
    }

    /// Whether retrying after an attempt's error can succeed without performing the operation twice.
    func allows(after error: any Error) -> Bool {
        switch error {
        case let error as TransportError: allows(after: .init(error.reason), mayBeDone: error.wasSent != .no)
        case let error as BrokenResponse: allows(after: error.underlying)
        case is TimeLimit.Exceeded: allows(after: .timedOut, mayBeDone: true)
        default: false
        }
    }
}

/// A success whose body is incomplete.
struct BrokenResponse: Error {
    let head: ResponseHead
    let underlying: any Error
}

extension ResponseHead {
    /// Whether the response proves that the service did nothing, and may do it later.
    var saysNothingWasDone: Bool { status == 429 || status == 503 && namesRetryAfter }

    /// Whether there is a `Retry-After` header. The headers in milliseconds do not promise that waiting helps.
    fileprivate var namesRetryAfter: Bool { self["retry-after"] != nil && retryAfter != nil }
}

extension ACSError.Kind {
    /// The kind of a transport's failure.
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
