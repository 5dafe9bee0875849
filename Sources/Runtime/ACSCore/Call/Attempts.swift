// SPDX-License-Identifier: MIT

import HTTPTypes
import Synchronization

/// What happened to a call's requests, for its errors, log lines and spans. Only ``Transmission`` writes it.
///
/// It is shared rather than returned, because a call can also end while an attempt is running. Its time may
/// pass, or an app's own policy may end it.
final class Attempts: Sendable {
    private struct State {
        var wasSent = WasSent.no
        var mayBeDone = false
        var isRunning = false
        var count = 0
        var last: SentRequest?
    }

    private let state = Mutex(State())

    /// Whether a request may have reached the service, over all attempts. This includes a running attempt.
    var wasSent: WasSent {
        state.withLock { $0.isRunning && $0.wasSent == .no ? .unknown : $0.wasSent }
    }

    /// Whether the service may have performed the operation. A response that proves the opposite does not count.
    var mayBeDone: Bool {
        state.withLock { $0.isRunning || $0.mayBeDone }
    }

    /// How often the transport sent a request, including the repetition after a 401, which is not a retry.
    var count: Int { state.withLock { $0.count } }

    /// The last request, if there was one.
    var last: SentRequest? { state.withLock { $0.last } }

    /// Records that the transport has a request.
    func start(_ request: SentRequest) {
        state.withLock { state in
            state.isRunning = true
            state.count += 1
            state.last = request
        }
    }

    /// Records what the transport knows. An earlier request that was sent stays sent.
    ///
    /// - Parameters:
    ///   - wasSent: Whether the request may have reached the service.
    ///   - mayBeDone: Whether the service may have performed the operation.
    func end(_ wasSent: WasSent, mayBeDone: Bool) {
        state.withLock { state in
            state.isRunning = false
            state.mayBeDone = state.mayBeDone || mayBeDone
            if wasSent == .yes || state.wasSent == .no { state.wasSent = wasSent }
        }
    }
}

/// A request after the policies, for the errors of its call.
struct SentRequest: Sendable {
    let head: HTTPRequest
    let authorization: Authorization?
}

/// The authentication of one request.
enum Authorization: Sendable {
    case signature(RequestSignature)
    case token(String)

    /// The part that no error may repeat.
    var secret: String {
        switch self {
        case .signature(let signature): signature.code
        case .token(let token): token
        }
    }
}
