// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSTesting
import ACSTransport
import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing

@testable import ACSEntraID

@Suite("A managed identity", .stallLimit)
struct ManagedIdentityTests {
    private let life = Reply.status(200, #"{"access_token":"t","expires_in":"3600","token_type":"Bearer"}"#)

    private func token(_ identity: ManagedIdentity, _ variables: [String: String]) async throws -> AccessToken {
        try await ManagedIdentityCredential(identity, in: .test(variables)).accessToken(for: request)
    }

    @Test(
        "is not available if the variables name a host that can't be used, and says why",
        arguments: [
            (
                ["IDENTITY_ENDPOINT": "http://127.0.0.1:1/x"],
                "IDENTITY_ENDPOINT is set, but neither IDENTITY_HEADER nor IMDS_ENDPOINT is."
            ),
            (["IDENTITY_ENDPOINT": "no address", "IDENTITY_HEADER": "h"], "IDENTITY_ENDPOINT is not an address."),
            (["IDENTITY_ENDPOINT": "no address", "IMDS_ENDPOINT": "x"], "IDENTITY_ENDPOINT is not an address."),
            (["MSI_ENDPOINT": "no address", "MSI_SECRET": "s"], "MSI_ENDPOINT is not an address."),
            (["MSI_ENDPOINT": "no address"], "MSI_ENDPOINT is not an address."),
            (["AZURE_POD_IDENTITY_AUTHORITY_HOST": "no://x"], "AZURE_POD_IDENTITY_AUTHORITY_HOST is not an address."),
        ]
    )
    func unavailable(_ variables: [String: String], _ message: String) async throws {
        let error = try await failure { _ = try await token(.systemAssigned, variables) }
        #expect(error.kind == .credentialUnavailable)
        #expect(error.message == message)
        #expect(error.wasSent == .no)
    }

    @Test("of Service Fabric is not available, because that would require a pinned certificate")
    func serviceFabric() async throws {
        let transport = ScriptedTransport { _, _ in .status(500) }
        let variables = [
            "IDENTITY_ENDPOINT": "https://fabric.test/token", "IDENTITY_HEADER": "h", "IDENTITY_SERVER_THUMBPRINT": "t",
        ]
        let error = try await failure {
            let credential = ManagedIdentityCredential(.systemAssigned, in: .test(variables, transport: transport))
            _ = try await credential.accessToken(for: request)
        }
        #expect(error.kind == .credentialUnavailable)
        #expect(
            error.message == """
                Managed identities of Service Fabric are not supported, because its certificate would have to be \
                pinned. Use a ClientCertificateCredential there.
                """
        )
        #expect(transport.requests.isEmpty)
    }

    @Test(
        "is not available if the response contains no token, in any form",
        arguments: [
            (400, #"{"error":"invalid_request","error_description":"Identity not found"}"#), (200, "<html>"),
        ]
    )
    func noToken(_ status: Int, _ body: String) async throws {
        try await RawServer.run({ _, _ in .status(status, body) }) { server in
            let error = try await failure {
                _ = try await token(.systemAssigned, ["AZURE_POD_IDENTITY_AUTHORITY_HOST": server.address])
            }
            #expect(error.kind == .credentialUnavailable)
            if status == 400 { #expect(error.message.contains("invalid_request, Identity not found")) }
        }
    }

    @Test("is requested again while the instance metadata service is being updated", arguments: [404, 410, 429, 500])
    func retries(_ status: Int) async throws {
        try await RawServer.run({ _, number in number < 5 ? .status(status) : life }) { server in
            _ = try await token(.systemAssigned, ["AZURE_POD_IDENTITY_AUTHORITY_HOST": server.address])
            #expect(server.requests.count == 6)
        }
    }

    @Test("reads the expiration as text or number, and when to refresh")
    func refresh() async throws {
        let body = #"{"access_token":"t","expires_on":1800086400,"refresh_in":"43200"}"#
        try await RawServer.run({ _, number in
            .status(200, number == 0 ? body : body.replacing(#","refresh_in":"43200""#, with: ""))
        }) { server in
            let variables = ["IDENTITY_ENDPOINT": server.address, "IDENTITY_HEADER": "h"]
            for _ in 0..<2 {
                let token = try await token(.systemAssigned, variables)
                #expect(token.refreshOn == testNow.addingTimeInterval(43_200))
            }
        }
    }

    @Test("returns the token of its own tenant, whatever the request")
    func tenant() async throws {
        try await RawServer.run({ _, _ in life }) { server in
            let variables = ["AZURE_POD_IDENTITY_AUTHORITY_HOST": server.address]
            let credential = ManagedIdentityCredential(.systemAssigned, in: .test(variables))
            for tenant in ["other", nil] {
                var request = request
                request.tenantID = tenant
                let token = try await credential.accessToken(for: request)
                #expect(token.value == "t")
            }
            // It is one and the same token, which is kept.
            #expect(server.requests.count == 1)
            #expect(server.requests.first?.target.contains("other") == false)
        }
    }

    @Test("whose host has responded before and does not now stops a chain, which would act under another identity")
    func vanished() async throws {
        try await RawServer.run({ _, _ in life }) { server in
            var environment = CredentialEnvironment.test(["AZURE_POD_IDENTITY_AUTHORITY_HOST": server.address])
            environment.transport = VanishingTransport(after: 1)
            let other = StaticTokenCredential(AccessToken("somebody-else", expiresOn: .distantFuture))
            let chain = ChainedTokenCredential(ManagedIdentityCredential(.systemAssigned, in: environment), other)
            #expect(try await chain.accessToken(for: request).value == "t")
            let error = try await failure {
                _ = try await chain.accessToken(for: TokenRequest(scopes: ["another scope"]))
            }
            #expect(error.kind == .cannotConnect)
            #expect(error.message.hasSuffix("did not respond to the token request (cannotConnect: Nobody is there)."))
            #expect(error.isRetryable)
        }
    }
}

/// Lets some requests through; the others can't connect.
private final class VanishingTransport: HTTPTransport {
    private let left: Mutex<Int>

    init(after count: Int) {
        left = Mutex(count)
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let isThere = left.withLock { left in
            left -= 1
            return left >= 0
        }
        guard isThere else { throw TransportError(.cannotConnect, message: "Nobody is there.", wasSent: .no) }
        return try await AsyncHTTPClientTransport.shared.send(request)
    }
}
