// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import WireServer

extension Resource {
    /// A resource without a socket that returns responses in turn, for tests that make thousands of calls.
    static func answering(_ answers: [Answer]) throws -> Resource {
        let transport = ScriptedTransport()
        for answer in answers { transport.onNext(response: .init(answer)) }
        var options = ClientOptions.test(transport)
        // No socket is waited for: only a machine with too much to do would ever reach a call's timeout.
        options.clock = ManualClock(skippingWaits: true)
        return try Resource(endpoint: .testing, options: options)
    }
}

extension ScriptedResponse {
    /// The response of the server.
    init(_ answer: Answer) {
        self = answer.headers.reduce(.stream(answer.status, [Array(answer.body.utf8)])) { scripted, header in
            scripted.header(header.name, header.value)
        }
    }
}

extension Answer {
    /// The response of an expectation, with its placeholders replaced.
    init(_ answer: Expectations.Answer) throws {
        self.init(
            answer.status,
            headers: answer.headers.map { ($0.key, $0.value) },
            body: try answer.body?.filled(endpoint: "\(try Endpoint.testing)").text ?? ""
        )
    }
}
