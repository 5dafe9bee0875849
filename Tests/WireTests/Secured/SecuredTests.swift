// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSCore
import ACSIdentity
import AsyncHTTPClient
import NIOSSL
import StallLimit
import TestCertificates
import Testing
import WireServer

@Suite("Over https", .stallLimit)
struct SecuredTests {
    private let response = WireResponse.json(
        201,
        #"{"identity": {"id": "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000"}}"#
    )

    @Test("A server of a trusted authority responds, and the signature is of the name in the certificate")
    func trusted() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.tlsConfiguration = .makeClientConfiguration()
        configuration.tlsConfiguration?.trustRoots = .certificates(try TestAuthority.certificates())
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        try await WireServer.run(responding: [response], secured: true) { server in
            let resource = Resource(endpoint: try Endpoint(server.endpoint), options: .test(transport))
            let created = try await resource.identity.createUser()
            #expect(created.user.id == WireCall.ada)
            #expect(server.requests.map(\.host) == ["localhost:\(server.port)"])
            #expect(server.refusals == [])
        }
    }
}
