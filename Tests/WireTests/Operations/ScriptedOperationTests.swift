// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite("Every client can be tested without a socket", .stallLimit)
struct ScriptedOperationTests {
    @Test("Each operation finds the responses at its method and path, and waits for none", arguments: WireLibrary.all)
    func operations(_ library: WireLibrary) async throws {
        for call in library.calls {
            let transport = ScriptedTransport()
            for exchange in try library.expectation(of: call).exchanges {
                let method = try #require(HTTPMethod(rawValue: exchange.request.method))
                transport.on(method, exchange.request.path, response: .init(try WireResponse(exchange.response)))
            }
            _ = try await call.make(Resource(endpoint: .testing, options: .testing(transport)))
            try transport.verify()
        }
    }
}
