// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import RawServer
import StallLimit
import Testing

/// Has no token.
private struct EmptyCredential: TokenCredential {
    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        throw ACSError(.credentialUnavailable, message: "No identity is assigned.")
    }
}

@Suite("A preflight", .stallLimit)
struct PipelinePreflightTests {
    @Test("sends one request without credentials, with any response but a failure", arguments: [200, 401, 404])
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

    @Test("fails if the server does")
    func serverFailure() async throws {
        try await RawServer.run({ _, _ in .status(500) }) { server in
            let error = try await failure { try await makePipeline(server).preflight(options: .init()) }
            #expect(error.kind == .serverFailure)
            #expect(error.operation == "Test Service.preflight")
        }
    }

    @Test("fails if the host refuses connections")
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

    @Test("fails if the service's clock differs, and says by how much")
    func clock() async throws {
        try await RawServer.run({ _, _ in .status(404, headers: ["Date: Sun, 06 Nov 1994 08:49:37 GMT"]) }) { server in
            let error = try await failure { try await makePipeline(server).preflight(options: .init()) }
            #expect(error.kind == .clockSkew)
            #expect(error.message.contains("ahead of the service's"))
        }
    }

    @Test("passes with tokens, whatever the clock tells: they sign nothing")
    func clockOfTokens() async throws {
        let transport = ScriptedTransport()
        transport.on(.get, "/", response: .status(404).header("Date", "Sun, 06 Nov 1994 08:49:37 GMT"))
        let pipeline = ClientPipeline(
            .test,
            endpoint: try ConnectionString.testing.endpoint,
            credential: UserAccessTokenCredential.testing(scopes: [.chat]),
            options: .testing(transport)
        )
        try await pipeline.preflight(options: .init())
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

    @Test("fails if the credential returns no token, before anything is sent")
    func credential() async throws {
        let error = try await unsent { service, endpoint in
            ClientPipeline(service, endpoint: endpoint, credential: EmptyCredential(), options: .init())
        }
        #expect(error.kind == .credentialUnavailable)
    }

    @Test("fails if there is no user's token, before anything is sent")
    func userToken() async throws {
        struct Failure: Error {}
        let error = try await unsent { service, endpoint in
            let credential = UserAccessTokenCredential { () async throws -> String in throw Failure() }
            return ClientPipeline(service, endpoint: endpoint, credential: credential, options: .init())
        }
        #expect(error.kind == .credentialUnavailable)
    }

    @Test("fails if the user's token has another scope, before anything is sent")
    func userScope() async throws {
        let error = try await unsent { service, endpoint in
            let credential = UserAccessTokenCredential.testing(scopes: [.voip])
            return ClientPipeline(service, endpoint: endpoint, credential: credential, options: .init())
        }
        #expect(error.kind == .wrongCredential)
    }

    // MARK: The request with credentials

    /// The requests of a library's preflight that has one with credentials.
    private func preflight(
        _ method: HTTPMethod = .get,
        isUser: Bool = false,
        responding status: Int
    ) async throws -> [ReceivedRequest] {
        let transport = ScriptedTransport()
        transport.on(.get, "/", response: .status(404))
        transport.onEvery(method, "/things/0", response: .status(status))
        var service = ServiceConfiguration.test
        service.preflight = .init(method, "/things/0")
        let options = ClientOptions.testing(transport)
        let pipeline =
            isUser
            ? ClientPipeline(
                service,
                endpoint: try ConnectionString.testing.endpoint,
                credential: UserAccessTokenCredential.testing(scopes: [.chat]),
                options: options
            ) : ClientPipeline(service, connectionString: try .testing, options: options)
        try await pipeline.preflight(options: .init(clientRequestID: "c"))
        return transport.requests
    }

    @Test(
        "sends one request with credentials, with any response but a refusal of them",
        arguments: [200, 204, 400, 404, 405, 409],
        [HTTPMethod.get, .post]
    )
    func signed(_ status: Int, _ method: HTTPMethod) async throws {
        let requests = try await preflight(method, responding: status)
        #expect(
            requests.map(\.description) == [
                "GET /?api-version=2025-01-01", "\(method.rawValue) /things/0?api-version=2025-01-01",
            ]
        )
        #expect(requests.map { $0.header("authorization") != nil } == [false, true])
        #expect(requests.map { String(decoding: $0.body, as: UTF8.self) } == ["", method == .post ? "{}" : ""])
        #expect(requests.allSatisfy { $0.header("x-ms-client-request-id") == "c" })
    }

    @Test(
        "fails if the service refuses the key",
        arguments: [(401, .unauthorized), (403, .forbidden)] as [(Int, ACSError.Kind)]
    )
    func refused(_ status: Int, _ kind: ACSError.Kind) async throws {
        let error = try await failure { try await preflight(responding: status) }
        #expect(error.kind == kind)
        #expect(error.operation == "Test Service.preflight")
    }

    @Test("fails if the service refuses a user's token, but not if it forbids what does not exist")
    func refusedUser() async throws {
        #expect(try await failure { try await preflight(isUser: true, responding: 401) }.kind == .unauthorized)
        #expect(try await preflight(isUser: true, responding: 403).count == 2)
    }

    @Test("fails if the server fails at the request with credentials")
    func failing() async throws {
        #expect(try await failure { try await preflight(responding: 501) }.kind == .serverFailure)
    }
}
