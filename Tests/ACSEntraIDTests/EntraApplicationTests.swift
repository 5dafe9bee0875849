// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing

@Suite("An application of Entra", .stallLimit)
struct EntraApplicationTests {
    private let response = Reply.status(200, #"{"access_token":"t","expires_in":3599,"token_type":"Bearer"}"#)

    @Test("sends its secret in the form that Entra documents, and an id for Entra's logs")
    func secret() async throws {
        let transport = transport()
        let credential = try ClientSecretCredential(
            tenantID: "tenant",
            clientID: "app",
            clientSecret: "s&cret+ /=",
            authorityHost: "https://login.test/",
            in: .test(transport: transport)
        )
        let token = try await credential.accessToken(for: request)
        #expect(token.value == "t")
        #expect(token.expiresOn == testNow.addingTimeInterval(3599))
        #expect(
            transport.requests.map(SentRequest.init) == [
                SentRequest(
                    "POST",
                    "https://login.test/tenant/oauth2/v2.0/token",
                    [
                        "accept": "application/json", "client-request-id": "<id>",
                        "content-type": "application/x-www-form-urlencoded",
                    ],
                    """
                    client_id=app&grant_type=client_credentials\
                    &scope=https%3A%2F%2Fcommunication.azure.com%2F%2F.default&client_secret=s%26cret%2B%20%2F%3D
                    """
                )
            ]
        )
    }

    /// One of each kind.
    private func credentials(
        otherTenants: Set<String> = [],
        _ transport: ScriptedTransport
    ) throws -> [any TokenCredential] {
        let environment = CredentialEnvironment.test(files: ["/token": "federated"], transport: transport)
        return [
            try ClientSecretCredential(
                tenantID: "tenant",
                clientID: "app",
                clientSecret: "s",
                otherTenants: otherTenants,
                in: environment
            ),
            try ClientCertificateCredential(
                tenantID: "tenant",
                clientID: "app",
                certificatePEM: Secret(try material("application.pem")),
                otherTenants: otherTenants,
                in: environment
            ),
            WorkloadIdentityCredential(
                tenantID: "tenant",
                clientID: "app",
                tokenFile: "/token",
                otherTenants: otherTenants,
                in: environment
            ),
            try ClientAssertionCredential(
                tenantID: "tenant",
                clientID: "app",
                otherTenants: otherTenants,
                in: environment
            ) { "assertion" },
        ]
    }

    private func transport() -> ScriptedTransport {
        ScriptedTransport { _, _ in .status(200, #"{"access_token":"t","expires_in":3599}"#) }
    }

    @Test("sends claims that a service demands")
    func claims() async throws {
        let transport = transport()
        for credential in try credentials(transport) {
            let asked = TokenRequest(scopes: request.scopes, claims: #"{"access_token":{}}"#)
            _ = try await credential.accessToken(for: asked)
            #expect(transport.requests.last?.form["claims"] == #"{"access_token":{}}"#)
        }
        #expect(transport.requests.count == 4)
    }

    @Test(
        "requests a token of the tenant that a service names, if that is allowed",
        arguments: [["other"], ["*"]] as [Set<String>]
    )
    func otherTenant(_ allowed: Set<String>) async throws {
        let transport = transport()
        for credential in try credentials(otherTenants: allowed, transport) {
            _ = try await credential.accessToken(for: TokenRequest(scopes: request.scopes, tenantID: "Other"))
        }
        let address = "https://login.microsoftonline.com/Other/oauth2/v2.0/token"
        #expect(transport.addresses == [address, address, address, address])
    }

    @Test("requests no token of a tenant that is not allowed", arguments: [[], ["third"]] as [Set<String>])
    func forbiddenTenant(_ allowed: Set<String>) async throws {
        let transport = transport()
        for credential in try credentials(otherTenants: allowed, transport) {
            let error = try await failure {
                _ = try await credential.accessToken(for: TokenRequest(scopes: request.scopes, tenantID: "Other"))
            }
            #expect(error.kind == .authenticationFailed)
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("of a workload sends the cluster's token, read again for each request")
    func workload() async throws {
        let path = FileManager.default.temporaryDirectory.path + "/federated-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await RawServer.run({ _, _ in .status(200, #"{"access_token":"t","expires_in":1}"#) }) { server in
            var environment = CredentialEnvironment.test([
                "AZURE_TENANT_ID": "tenant", "AZURE_CLIENT_ID": "app", "AZURE_FEDERATED_TOKEN_FILE": path,
                "AZURE_AUTHORITY_HOST": server.address,
            ])
            environment.readFile = {
                try await SmallFile.contents(of: $0, within: .seconds(3600), clock: ContinuousClock())
            }
            let credential = WorkloadIdentityCredential(in: environment)
            for (index, text) in ["first\n", "second"].enumerated() {
                try text.write(toFile: path, atomically: true, encoding: .utf8)
                // Another scope for each, since a kept token needs no request.
                _ = try await credential.accessToken(for: TokenRequest(scopes: ["scope-\(index)"]))
            }
            #expect(server.requests.map { $0.form["client_assertion"] } == ["first", "second"])
            #expect(server.requests.first?.path == "/tenant/oauth2/v2.0/token")
        }
    }

    @Test("of a workload is not available without its settings or its file")
    func workloadUnavailable() async throws {
        let error = try await failure {
            _ = try await WorkloadIdentityCredential(clientID: "app", in: .test()).accessToken(for: request)
        }
        #expect(error.kind == .credentialUnavailable)
        #expect(error.message == "Not set: AZURE_TENANT_ID, AZURE_FEDERATED_TOKEN_FILE.")
        let noFile = WorkloadIdentityCredential(tenantID: "t", clientID: "a", tokenFile: "/nowhere", in: .test())
        #expect(try await failure { _ = try await noFile.accessToken(for: request) }.kind == .credentialUnavailable)
    }

    @Test("of a workload is final, and retryable, if its file could be read before and can't be now")
    func lostFile() async throws {
        let text = Mutex("token")
        var environment = CredentialEnvironment.test(transport: transport())
        environment.readFile = { _ in Array(text.withLock { $0 }.utf8) }
        let credential = WorkloadIdentityCredential(
            tenantID: "t",
            clientID: "a",
            tokenFile: "/token",
            in: environment
        )
        _ = try await credential.accessToken(for: TokenRequest(scopes: ["first"]))
        text.withLock { $0 = "" }
        let error = try await failure { _ = try await credential.accessToken(for: TokenRequest(scopes: ["second"])) }
        #expect(error.kind == .authenticationFailed)
        #expect(error.isRetryable)
        #expect(error.message == "The federated token file /token is empty.")
    }

    @Test("of a workload that is a managed identity is called again if a new token is demanded")
    func workloadAsManaged() async throws {
        let transport = ScriptedTransport { _, number in
            .status(200, #"{"access_token":"t\#(number)","expires_in":3599}"#)
        }
        let variables = [
            "AZURE_AUTHORITY_HOST": "login.cloud.test", "AZURE_TENANT_ID": "t", "AZURE_CLIENT_ID": "a",
            "AZURE_FEDERATED_TOKEN_FILE": "/token",
        ]
        let credential = ManagedIdentityCredential(
            .systemAssigned,
            in: .test(variables, files: ["/token": "x"], transport: transport)
        )
        #expect(try await credential.accessToken(for: request).value == "t0")
        #expect(try await credential.accessToken(for: request).value == "t0")
        let anew = TokenRequest(scopes: request.scopes, requiresNewToken: true)
        #expect(try await credential.accessToken(for: anew).value == "t1")
    }

    @Test("that is refused says why in Entra's words, and never shows the secret")
    func refused() async throws {
        let body = #"""
            {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret.\r\nTrace ID: x",
            "correlation_id":"c-1"}
            """#
        try await RawServer.run({ _, _ in .status(401, body) }) { server in
            let credential = try ClientSecretCredential(
                tenantID: "tenant",
                clientID: "app",
                clientSecret: "hidden-secret",
                authorityHost: server.address,
                in: .test()
            )
            let error = try await failure { _ = try await credential.accessToken(for: request) }
            #expect(error.kind == .authenticationFailed)
            #expect(error.message.contains("invalid_client, AADSTS7000215: Invalid client secret., correlation id c-1"))
            var dumped = "\(error) \(String(reflecting: error)) \(credential) \(String(reflecting: credential))"
            dump(credential, to: &dumped)
            dump(error, to: &dumped)
            #expect(!dumped.contains("hidden-secret"))
            #expect(server.requests.count == 1)
        }
    }

    @Test("is not one of AD FS, in any spelling", arguments: ["adfs", "ADFS", "AdFs"])
    func activeDirectory(_ tenant: String) async throws {
        let refused = [
            #expect(throws: ACSError.self) {
                try ClientSecretCredential(tenantID: tenant, clientID: "a", clientSecret: "s", in: .test())
            },
            #expect(throws: ACSError.self) {
                try ClientCertificateCredential(
                    tenantID: tenant,
                    clientID: "a",
                    certificatePEM: Secret(try material("application.pem")),
                    in: .test()
                )
            },
            #expect(throws: ACSError.self) {
                try ClientAssertionCredential(tenantID: tenant, clientID: "a", in: .test()) { "x" }
            },
            try await failure {
                let workload = WorkloadIdentityCredential(tenantID: tenant, clientID: "a", tokenFile: "/t", in: .test())
                _ = try await workload.accessToken(for: request)
            },
            try await failure {
                let secret = try ClientSecretCredential(
                    tenantID: "t",
                    clientID: "a",
                    clientSecret: "s",
                    otherTenants: ["*"],
                    in: .test()
                )
                _ = try await secret.accessToken(for: TokenRequest(scopes: request.scopes, tenantID: tenant))
            },
        ]
        for error in refused {
            #expect(error?.kind == .invalidArgument)
            #expect(error?.message.contains("AD FS") == true)
        }
    }

    @Test(
        "has a tenant, an id and an https address",
        arguments: [
            ("", "a", "https://login.example"), (".", "a", "https://login.example"),
            ("..", "a", "https://login.example"), ("t/x", "a", "https://login.example"),
            ("t", "", "https://login.example"),
            ("t", "a", "http://login.example"), ("t", "a", "ftp://login.example"),
            ("t", "a", "https://u@login.example"),
        ]
    )
    func arguments(_ tenant: String, _ client: String, _ host: String) {
        let error = #expect(throws: ACSError.self) {
            try ClientSecretCredential(
                tenantID: tenant,
                clientID: client,
                clientSecret: "s",
                authorityHost: host,
                in: .test()
            )
        }
        #expect(error?.kind == .invalidArgument)
    }
}
