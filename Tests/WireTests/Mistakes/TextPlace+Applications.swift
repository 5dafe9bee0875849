// SPDX-License-Identifier: MIT

import ACSCore
import ACSEntraID
import ACSTesting
import Foundation

extension TextPlace {
    /// Applications of Microsoft Entra ID.
    static let applications = secret + certificate + assertion + workload

    private static let secret = [
        TextPlace("ClientSecretCredential(tenantID:)", "tenant id") { text, _ in
            _ = try ClientSecretCredential(tenantID: text, clientID: "a", clientSecret: "secret")
        },
        TextPlace("ClientSecretCredential(clientID:)", "client id") { text, _ in
            _ = try ClientSecretCredential(tenantID: "t", clientID: text, clientSecret: "secret")
        },
        TextPlace(
            "ClientSecretCredential(clientSecret:)",
            "client secret",
            accepts: MistakenText.keys + MistakenText.paths
        ) { text, _ in
            _ = try ClientSecretCredential(tenantID: "t", clientID: "a", clientSecret: Secret(text))
        },
        TextPlace("ClientSecretCredential(authorityHost:)", "authority host", accepts: MistakenText.endpoints) {
            text,
            _ in
            _ = try ClientSecretCredential(tenantID: "t", clientID: "a", clientSecret: "secret", authorityHost: text)
        },
        TextPlace("a request's tenant", "tenant id") { text, transport in
            let credential = try ClientSecretCredential(
                tenantID: "t",
                clientID: "a",
                clientSecret: "secret",
                otherTenants: ["*"],
                transport: transport
            )
            _ = try await credential.accessToken(for: TokenRequest(scopes: ["scope"], tenantID: text))
        },
    ]

    private static let certificate = [
        TextPlace("ClientCertificateCredential(tenantID:)", "tenant id") { text, _ in
            _ = try ClientCertificateCredential(tenantID: text, clientID: "a", certificatePEM: pem())
        },
        TextPlace("ClientCertificateCredential(clientID:)", "client id") { text, _ in
            _ = try ClientCertificateCredential(tenantID: "t", clientID: text, certificatePEM: pem())
        },
        TextPlace(
            "ClientCertificateCredential(certificatePEM:)",
            "client certificate",
            accepts: MistakenText.pems
        ) { text, _ in
            _ = try ClientCertificateCredential(tenantID: "t", clientID: "a", certificatePEM: Secret(text))
        },
        TextPlace("ClientCertificateCredential(authorityHost:)", "authority host", accepts: MistakenText.endpoints) {
            text,
            _ in
            _ = try ClientCertificateCredential(
                tenantID: "t",
                clientID: "a",
                certificatePEM: pem(),
                authorityHost: text
            )
        },
    ]

    /// A certificate with its key.
    private static func pem() throws -> Secret {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "../../ACSEntraIDTests/Material/application.pem").standardized
        return Secret(try String(contentsOf: file, encoding: .utf8))
    }

    private static let assertion = [
        TextPlace("ClientAssertionCredential(tenantID:)", "tenant id") { text, _ in
            _ = try ClientAssertionCredential(tenantID: text, clientID: "a") { "" }
        },
        TextPlace("ClientAssertionCredential(clientID:)", "client id") { text, _ in
            _ = try ClientAssertionCredential(tenantID: "t", clientID: text) { "" }
        },
        TextPlace("ClientAssertionCredential(authorityHost:)", "authority host", accepts: MistakenText.endpoints) {
            text,
            _ in
            _ = try ClientAssertionCredential(tenantID: "t", clientID: "a", authorityHost: text) { "" }
        },
        TextPlace(
            "ClientAssertionCredential(assertion:)",
            "client assertion",
            .authenticationFailed,
            accepts: MistakenText.entraTokens
        ) { text, transport in
            let credential = try ClientAssertionCredential(
                tenantID: "t",
                clientID: "a",
                in: environment([:], transport)
            ) { text }
            _ = try await credential.accessToken(for: token)
        },
    ]

    private static let workload = [
        TextPlace("WorkloadIdentityCredential(tenantID:)", "tenant id") { text, transport in
            try await workload(tenantID: text, transport)
        },
        TextPlace("WorkloadIdentityCredential(clientID:)", "client id") { text, transport in
            try await workload(clientID: text, transport)
        },
        TextPlace(
            "WorkloadIdentityCredential(tokenFile:)",
            "token file",
            accepts: MistakenText.paths + MistakenText.pathsLikeKeys
        ) { text, transport in
            try await workload(tokenFile: text, transport)
        },
        TextPlace("WorkloadIdentityCredential(authorityHost:)", "authority host", accepts: MistakenText.endpoints) {
            text,
            transport in
            try await workload(authorityHost: text, transport)
        },
        TextPlace(
            "content of the token file",
            "content of the federated token file",
            .authenticationFailed,
            accepts: MistakenText.entraTokens
        ) { text, transport in
            let environment = CredentialEnvironment(
                variables: [:],
                readFile: { _ in Array(text.utf8) },
                transport: transport,
                clock: ManualClock(skippingWaits: true)
            )
            let credential = WorkloadIdentityCredential(
                tenantID: "t",
                clientID: "a",
                tokenFile: "/tmp/token",
                in: environment
            )
            _ = try await credential.accessToken(for: token)
        },
    ]

    private static func workload(
        tenantID: String = "t",
        clientID: String = "a",
        tokenFile: String = "/nowhere",
        authorityHost: String? = nil,
        _ transport: any HTTPTransport
    ) async throws {
        let credential = WorkloadIdentityCredential(
            tenantID: tenantID,
            clientID: clientID,
            tokenFile: tokenFile,
            authorityHost: authorityHost,
            transport: transport
        )
        _ = try await credential.accessToken(for: token)
    }
}
