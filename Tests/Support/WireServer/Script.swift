// SPDX-License-Identifier: MIT

import HTTPTypes
import HummingbirdCore
import NIOCore
import Synchronization

/// The remaining responses, and the requests so far.
final class Script: Sendable {
    private struct State {
        var responses: ArraySlice<WireResponse>
        var requests: [RecordedRequest] = []
    }

    private let state: Mutex<State>
    private let clock: ServerClock

    init(_ responses: [WireResponse], clock: ServerClock) {
        state = .init(State(responses: responses[...]))
        self.clock = clock
    }

    var requests: [RecordedRequest] {
        state.withLock { $0.requests }
    }

    @concurrent
    func respond(
        to request: Request,
        _ writer: consuming ResponseWriter,
        on channel: any Channel
    ) async throws {
        var request = request
        let body = try await request.collectBody(upTo: 1 << 20)
        var recorded = RecordedRequest(
            method: request.head.method.rawValue,
            target: request.head.path ?? "",
            host: request.head.authority ?? "",
            headers: request.headers.map { ($0.name.rawName, $0.value) },
            body: Array(body.readableBytesView)
        )
        recorded.refusal = AccessCheck(clock: clock).refusal(of: recorded)
        let response = next(recorded).filled(for: recorded, secured: request.head.scheme == "https")
        try await writer.write(response, date: clock.httpDate, on: channel)
    }

    private func next(_ request: RecordedRequest) -> WireResponse {
        state.withLock { state in
            state.requests.append(request)
            if let refusal = request.refusal {
                return .json(401, #"{"error": {"code": "Denied", "message": "\#(refusal)"}}"#)
            }
            return state.responses.popFirst()
                ?? .json(500, #"{"error": {"code": "NothingScripted", "message": "The test's script has ended."}}"#)
        }
    }
}

extension WireResponse {
    /// Puts the server's own endpoint and token in.
    fileprivate func filled(for request: RecordedRequest, secured: Bool) -> WireResponse {
        func fill(_ text: String) -> String {
            text
                .split(separator: "{endpoint}", omittingEmptySubsequences: false)
                .joined(separator: "\(secured ? "https" : "http")://\(request.host)")
                .split(separator: "{token}", omittingEmptySubsequences: false)
                .joined(separator: UserToken.accepted)
        }
        var filled = self
        filled.headers = headers.map { ($0.name, fill($0.value)) }
        filled.body = fill(body)
        return filled
    }
}
