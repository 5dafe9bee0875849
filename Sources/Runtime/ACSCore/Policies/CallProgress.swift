// SPDX-License-Identifier: MIT

import Synchronization

/// How far a call has come: what an error says about it, whatever stopped the call.
final class CallProgress: Sendable {
    private struct State {
        var wasSent = WasSent.no
        var mayBeDone = false
        var isTrying = false
        var tries = 0
        var head: ResponseHead?
        var signature: RequestSignature?
        var token: String?
        var clientRequestID: String?
    }

    private let state = Mutex(State())

    /// Whether a request can have reached the service, over all tries. A try that goes on counts as one that may have.
    var wasSent: WasSent {
        state.withLock { $0.isTrying && $0.wasSent == .no ? .unknown : $0.wasSent }
    }

    /// Whether the service can have done what was asked for. An answer that proves the opposite does not count.
    var mayBeDone: Bool {
        state.withLock { $0.isTrying || $0.mayBeDone }
    }

    /// How often the transport has had the request: also a second time after a 401, which is no retry.
    var tries: Int { state.withLock { $0.tries } }

    /// Notes that the transport has the request.
    func beginTry() {
        state.withLock { state in
            state.isTrying = true
            state.tries += 1
        }
    }

    /// Notes what the transport knows. A try that was sent is not undone by another one that was not.
    ///
    /// - Parameters:
    ///   - wasSent: Whether the request can have reached the service.
    ///   - mayBeDone: Whether the service can have done what it asks for.
    func endTry(_ wasSent: WasSent, mayBeDone: Bool) {
        state.withLock { state in
            state.isTrying = false
            state.mayBeDone = state.mayBeDone || mayBeDone
            if wasSent == .yes || state.wasSent == .no { state.wasSent = wasSent }
        }
    }

    /// The head of the last try's answer, if there is one.
    var head: ResponseHead? {
        get { state.withLock { $0.head } }
        set { state.withLock { $0.head = newValue } }
    }

    /// The token of the last try, if it had one.
    var token: String? {
        get { state.withLock { $0.token } }
        set { state.withLock { $0.token = newValue } }
    }

    /// What authenticated the last try, and no error may repeat.
    var secrets: [String] {
        state.withLock { [$0.token, $0.signature?.code].compactMap(\.self) }
    }

    /// The call's id as the last try sent it, where policies of the app may have changed it.
    var clientRequestID: String? {
        get { state.withLock { $0.clientRequestID } }
        set { state.withLock { $0.clientRequestID = newValue } }
    }

    /// What the last try signed, if it was signed.
    var signature: RequestSignature? {
        get { state.withLock { $0.signature } }
        set { state.withLock { $0.signature = newValue } }
    }
}
