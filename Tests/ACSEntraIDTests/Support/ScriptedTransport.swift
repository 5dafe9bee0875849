// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes
import Synchronization

/// Answers as a test says without a socket, for issuers whose addresses are fixed or whose silence must take no time.
final class ScriptedTransport: HTTPTransport {
    /// Tells what comes back; the number counts requests from 0.
    typealias Script = @Sendable (_ request: TransportRequest, _ number: Int) -> Outcome

    enum Outcome {
        case status(Int, String = "", headers: HTTPFields = [:])
        case stream(ByteStream)
        case failure(TransportError.Reason)
        /// Nothing comes back until the request is given up.
        case silence
    }

    private let sent = Mutex<[TransportRequest]>([])
    private let script: Script

    init(_ script: @escaping Script) {
        self.script = script
    }

    /// The requests so far, in order.
    var requests: [TransportRequest] { sent.withLock { $0 } }

    /// The addresses that they went to, without queries.
    var addresses: [String] { requests.map { String(($0.address ?? "").prefix { $0 != "?" }) } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let number = sent.withLock { sent in
            sent.append(request)
            return sent.count - 1
        }
        switch script(request, number) {
        case .status(let status, let body, let headers):
            return TransportResponse(
                head: HTTPResponse(status: .init(code: status), headerFields: headers),
                body: ByteStream(Array(body.utf8))
            )
        case .stream(let body): return TransportResponse(head: HTTPResponse(status: .ok), body: body)
        case .failure(let reason): throw TransportError(reason, message: "No answer.", wasSent: .no)
        case .silence:
            try await Task.sleep(for: .seconds(3600))
            throw CancellationError()
        }
    }
}
