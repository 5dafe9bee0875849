// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSTransport
import ACSURLSessionTransport
import StallLimit
import Testing

@Suite("The default transport", .stallLimit)
struct DefaultTransportTests {
    @Test("is the platform's, though ACSCore imports none")
    func platform() {
        #if canImport(Darwin)
            #expect(DefaultTransport.shared is URLSessionTransport)
        #else
            #expect(DefaultTransport.shared is AsyncHTTPClientTransport)
        #endif
    }

    @Test("throws if none is linked, sends nothing, and says what to pass")
    func missing() async throws {
        let transport = DefaultTransport.provided(by: Self.self)
        let error = await #expect(throws: TransportError.self) { try await transport.send(.init(port: 1)) }
        #expect(error?.wasSent == .no)
        #expect(error?.message.contains("`ClientOptions(transport:)`") == true)
    }
}
