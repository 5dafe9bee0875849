// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import RawServer
import StallLimit
import Testing

/// Has no token to give.
private struct EmptyCredential: TokenCredential {
    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        throw ACSError(.credentialUnavailable, message: "No identity is assigned.")
    }
}

@Suite("A preflight", .stallLimit)
struct PipelinePreflightTests {
    @Test("sends one request without credentials, whatever the answer but a failure", arguments: [200, 401, 404])
    func anonymous(_ status: Int) async throws {
        try await RawServer.run({ _, _ in .status(status) }) { server in
            try await makePipeline(server).preflight(options: .init())
            let request = try #require(server.requests.first)
            #expect(server.requests.count == 1)
            #expect(request.method == "GET")
            #expect(request.body.isEmpty)
            #expect(request["authorization"] == nil)
            #expect(request["x-ms-date"] == nil)
        }
    }

    @Test("fails when the server does")
    func serverFailure() async throws {
        try await RawServer.run({ _, _ in .status(500) }) { server in
            let error = try await failure { try await makePipeline(server).preflight(options: .init()) }
            #expect(error.kind == .serverFailure)
            #expect(error.operation == "Test Service.preflight")
        }
    }

    @Test("fails when nobody listens at the endpoint")
    func unreachable() async throws {
        try await DeadPort.hold { port in
            let pipeline = ClientPipeline(
                .test,
                endpoint: try Endpoint("http://127.0.0.1:\(port)"),
                credential: try AccessKeyCredential(key: testKey),
                options: .init(retry: .none)
            )
            let error = try await failure { try await pipeline.preflight(options: .init()) }
            #expect(error.kind == .cannotConnect)
        }
    }

    @Test("fails when the service's clock is another one, and says by how much")
    func clock() async throws {
        try await RawServer.run({ _, _ in .status(404, headers: ["Date: Sun, 06 Nov 1994 08:49:37 GMT"]) }) { server in
            let error = try await failure { try await makePipeline(server).preflight(options: .init()) }
            #expect(error.kind == .clockSkew)
            #expect(error.message.contains("ahead of the service's"))
        }
    }

    /// The error of a preflight that must fail before anything is sent.
    private func unsent(
        with make: (ServiceConfiguration, Endpoint) -> ClientPipeline
    ) async throws -> ACSError {
        try await RawServer.run({ _, _ in .status(404) }) { server in
            var service = ServiceConfiguration.test
            service.tokenScopes = [.chat]
            let pipeline = make(service, try Endpoint("http://127.0.0.1:\(server.port)"))
            let error = try await failure { try await pipeline.preflight(options: .init()) }
            #expect(error.operation == "Test Service.preflight")
            #expect(server.requests.isEmpty)
            return error
        }
    }

    @Test("fails when the credential gives no token, before anything is sent")
    func credential() async throws {
        let error = try await unsent { service, endpoint in
            ClientPipeline(service, endpoint: endpoint, credential: EmptyCredential(), options: .init())
        }
        #expect(error.kind == .credentialUnavailable)
    }

    @Test("fails when no user's token can be had, before anything is sent")
    func userToken() async throws {
        struct Failure: Error {}
        let error = try await unsent { service, endpoint in
            let credential = UserAccessTokenCredential { () async throws -> String in throw Failure() }
            return ClientPipeline(service, endpoint: endpoint, credential: credential, options: .init())
        }
        #expect(error.kind == .credentialUnavailable)
    }

    @Test("fails when the user's token is good for something else, before anything is sent")
    func userScope() async throws {
        let error = try await unsent { service, endpoint in
            let credential = UserAccessTokenCredential.testing(scopes: [.voip])
            return ClientPipeline(service, endpoint: endpoint, credential: credential, options: .init())
        }
        #expect(error.kind == .wrongCredential)
    }
}
