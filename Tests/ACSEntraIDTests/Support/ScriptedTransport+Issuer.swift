// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes
import RawServer

@testable import ACSTesting

extension ScriptedTransport {
    /// Tells what an issuer responds; the number counts requests from 0.
    typealias Responding = @Sendable (_ request: ReceivedRequest, _ number: Int) async throws -> ScriptedResponse

    /// Responds to every request as a test says, for issuers whose addresses are fixed or whose silence must take no
    /// time.
    convenience init(_ response: @escaping Responding) {
        self.init()
        let count = Tally()
        script.change { $0.add(nil, isRepeated: true) { try await response($0, count.increment() - 1) } }
    }

    /// The addresses that requests went to, without queries.
    var addresses: [String] { requests.map { "\($0.endpoint)\($0.path)" } }
}

extension ScriptedResponse {
    /// A response with a text as its body.
    static func status(_ status: Int, _ body: String = "", headers: HTTPFields = [:]) -> ScriptedResponse {
        .init { _ in
            TransportResponse(
                head: HTTPResponse(status: .init(code: status), headerFields: headers),
                body: ByteStream(Array(body.utf8))
            )
        }
    }

    /// A token, or whatever else comes piece by piece.
    static func stream(_ body: ByteStream) -> ScriptedResponse {
        .init { _ in TransportResponse(head: HTTPResponse(status: .ok), body: body) }
    }

    /// No response; nothing was sent.
    static func failure(_ reason: TransportError.Reason) -> ScriptedResponse {
        .failing(TransportError(reason, message: "No response.", wasSent: .no))
    }
}

extension ReceivedRequest {
    /// The form's parameters.
    var form: [String: String] { RawRequest.parameters(text) }
}
