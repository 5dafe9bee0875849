// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import StallLimit
import Testing

@Suite("An app's own transport", .stallLimit)
struct EntraTransportTests {
    private let own = ScriptedTransport { _, _ in .status(200, #"{"access_token":"t","expires_in":3599}"#) }
    private let application = ["AZURE_TENANT_ID": "tenant", "AZURE_CLIENT_ID": "app"]

    @Test("sends the requests of the credentials that it is passed to")
    func given() async throws {
        let folder = URL.temporaryDirectory.appending(path: UUID().uuidString)
        try Data("federated".utf8).write(to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let credentials: [any TokenCredential] = [
            try ClientSecretCredential(tenantID: "tenant", clientID: "app", clientSecret: "s", transport: own),
            try ClientCertificateCredential(
                tenantID: "tenant",
                clientID: "app",
                certificatePEM: Secret(try material("application.pem")),
                transport: own
            ),
            WorkloadIdentityCredential(tenantID: "tenant", clientID: "app", tokenFile: folder.path, transport: own),
            try ClientAssertionCredential(tenantID: "tenant", clientID: "app", transport: own) { "assertion" },
        ]
        for (number, credential) in credentials.enumerated() {
            #expect(try await credential.accessToken(for: request).value == "t")
            #expect(own.requests.count == number + 1)
        }
    }

    @Test(
        "has the requests of a chain to Entra",
        arguments: [["AZURE_CLIENT_SECRET": "s"], ["AZURE_FEDERATED_TOKEN_FILE": "/token"]]
    )
    func chain(_ proof: [String: String]) async throws {
        let shared = ScriptedTransport { _, _ in .failure(.cannotConnect) }
        var machine = CredentialEnvironment.test(
            application.merging(proof) { $1 },
            files: ["/token": "federated"],
            transport: shared
        )
        machine.entraTransport = own
        #expect(try await DefaultAzureCredential(in: machine).accessToken(for: request).value == "t")
        #expect(own.requests.count == 1)
        #expect(shared.requests.isEmpty)
    }

    @Test("sends none of those to a managed identity's host, which no proxy can reach")
    func host() async throws {
        let shared = ScriptedTransport { _, _ in .status(200, #"{"access_token":"t","expires_in":"3599"}"#) }
        var machine = CredentialEnvironment.test(transport: shared)
        machine.entraTransport = own
        #expect(try await DefaultAzureCredential(in: machine).accessToken(for: request).value == "t")
        #expect(own.requests.isEmpty)
    }
}
