// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import WireServer

extension Resource {
    /// A resource without a socket that returns responses in turn, for tests that make thousands of calls.
    static func responding(_ responses: [WireResponse]) throws -> Resource {
        let transport = ScriptedTransport()
        for response in responses { transport.onNext(response: .init(response)) }
        var options = ClientOptions.test(transport)
        // No socket is waited for: only a machine with too much to do would ever reach a call's timeout.
        options.clock = ManualClock(skippingWaits: true)
        return try Resource(endpoint: .testing, options: options)
    }
}

extension ScriptedResponse {
    /// The response of the server.
    init(_ response: WireResponse) {
        self = response.headers.reduce(.stream(response.status, [Array(response.body.utf8)])) { scripted, header in
            scripted.header(header.name, header.value)
        }
    }
}

extension WireResponse {
    /// The response of an expectation, with its placeholders replaced.
    init(_ response: Expectations.Response) throws {
        let endpoint = "\(try Endpoint.testing)"
        self.init(
            response.status,
            headers: response.headers.map { ($0.key, $0.value.replacing("{endpoint}", with: endpoint)) },
            body: try response.body?.filled(endpoint: endpoint).text ?? ""
        )
    }
}
