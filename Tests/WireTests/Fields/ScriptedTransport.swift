// SPDX-License-Identifier: MIT

import ACSCore
import HTTPTypes
import Synchronization
import WireServer

/// Gives answers in turn without a socket, for tests that make thousands of calls.
final class ScriptedTransport: HTTPTransport {
    private let answers: Mutex<ArraySlice<Answer>>

    /// The endpoint that stands for `{endpoint}` in answers.
    static let endpoint = "https://contoso.communication.azure.com"

    private init(_ answers: [Answer]) {
        self.answers = Mutex(answers[...])
    }

    /// A resource that gives the answers.
    static func resource(answering answers: [Answer]) throws -> Resource {
        Resource(endpoint: try Endpoint(endpoint), options: .test(ScriptedTransport(answers)))
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        guard let answer = answers.withLock({ $0.popFirst() }) else {
            throw TransportError(.other, message: "The test's script has ended.", wasSent: .no)
        }
        var head = HTTPResponse(status: .init(code: answer.status))
        for (name, value) in answer.headers {
            guard let name = HTTPField.Name(name) else { continue }
            head.headerFields[name] = value
        }
        return TransportResponse(head: head, body: ByteStream(Array(answer.body.utf8)))
    }
}
