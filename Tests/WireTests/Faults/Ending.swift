// SPDX-License-Identifier: MIT

import ACSCore

/// What one call ends in.
struct Ending: Equatable, Sendable {
    /// What the error says; nil where the call succeeds.
    var kind: ACSError.Kind?
    var wasSent: WasSent?
    var isRetryable: Bool?
    /// How often the request went out.
    var attempts: Int
    /// How many of them the service has read whole.
    var requests: Int

    /// - Parameters:
    ///   - error: What the call has thrown.
    ///   - attempts: How often the request went out.
    ///   - requests: How many of them the service has read whole.
    init(_ error: ACSError?, attempts: Int, requests: Int) {
        kind = error?.kind
        wasSent = error?.wasSent
        isRetryable = error?.isRetryable
        self.attempts = attempts
        self.requests = requests
    }

    private init(_ kind: ACSError.Kind?, _ wasSent: WasSent?, isRetryable: Bool?, attempts: Int, isRead: Bool) {
        self.kind = kind
        self.wasSent = wasSent
        self.isRetryable = isRetryable
        self.attempts = attempts
        requests = isRead ? attempts : 0
    }

    /// Which calls are repeated after a fault.
    enum Repeats {
        case none
        /// Those that may be done twice. Only the one that may be done twice with other ids is worth another call.
        case safe
        case all
    }

    /// The endings of the three calls after a fault that fails them all.
    static func fails(
        _ kind: ACSError.Kind,
        _ wasSent: WasSent,
        repeats: Repeats,
        attempts: Int? = nil,
        isRead: Bool = true
    ) -> [FaultCall: Ending] {
        endings { call in
            let isRepeated = repeats == .all || repeats == .safe && call != .purchase
            return Ending(
                kind,
                wasSent,
                isRetryable: repeats == .all || repeats == .safe && call == .read,
                attempts: attempts ?? (isRepeated ? 4 : 1),
                isRead: isRead
            )
        }
    }

    /// The endings of the three calls after a fault that fails none.
    static func succeeds(attempts: Int) -> [FaultCall: Ending] {
        endings { _ in Ending(nil, nil, isRetryable: nil, attempts: attempts, isRead: true) }
    }

    private static func endings(_ make: (FaultCall) -> Ending) -> [FaultCall: Ending] {
        Dictionary(uniqueKeysWithValues: FaultCall.allCases.map { ($0, make($0)) })
    }
}
