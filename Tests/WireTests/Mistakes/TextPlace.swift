// SPDX-License-Identifier: MIT

import ACSAzureCLI
import ACSChat
import ACSCore
import ACSEntraID
import ACSSMS
import ACSTesting
import ACSWebhooks
import Foundation
import Testing
import WireServer

/// A place that accepts a credential as text.
struct TextPlace: Sendable, CustomTestStringConvertible {
    let name: String
    /// What its errors call it.
    let noun: String
    let kind: ACSError.Kind
    /// What is right in this place.
    let accepted: [MistakenText]
    /// Passes a text, and makes a call with it if only that shows what it is.
    let pass: @Sendable (String, any HTTPTransport) async throws -> Void

    init(
        _ name: String,
        _ noun: String,
        _ kind: ACSError.Kind = .invalidArgument,
        accepts accepted: [MistakenText] = [],
        pass: @escaping @Sendable (String, any HTTPTransport) async throws -> Void
    ) {
        self.name = name
        self.noun = noun
        self.kind = kind
        self.accepted = accepted
        self.pass = pass
    }

    var testDescription: String { name }

    static let all = resource + user + entra + identities + webhooks

    private static let resource = [
        TextPlace("AccessKeyCredential(key:)", "access key", accepts: MistakenText.keys) { text, _ in
            _ = try AccessKeyCredential(key: text)
        },
        TextPlace("AccessKeyCredential.update(key:)", "access key", accepts: MistakenText.keys) { text, _ in
            try AccessKeyCredential(key: "a2V5").update(key: text)
        },
        TextPlace("Endpoint(_:)", "endpoint", accepts: MistakenText.endpoints) { text, _ in _ = try Endpoint(text) },
        TextPlace("ConnectionString(_:)", "connection string", accepts: [.connectionString]) { text, _ in
            _ = try ConnectionString(text)
        },
        TextPlace("ConnectionString.environment", "connection string", accepts: [.connectionString]) { text, _ in
            _ = try ConnectionString.environment("NAME", in: ["NAME": text])
        },
        TextPlace("StaticTokenCredential", "resource's token", .wrongCredential, accepts: MistakenText.resourceTokens) {
            text,
            transport in
            let credential = StaticTokenCredential(AccessToken(text, expiresOn: .distantFuture))
            let sms = SMSClient(
                endpoint: try Endpoint("contoso.example"),
                credential: credential,
                options: .test(transport)
            )
            _ = try await sms.send("Hello", from: "+18005551234", to: ["+14255550123"])
        },
    ]

    private static let user = [
        TextPlace(
            "UserAccessTokenCredential(token:)",
            "user access token",
            .wrongCredential,
            accepts: MistakenText.userTokens
        ) {
            text,
            _ in
            _ = try UserAccessTokenCredential(token: text)
        },
        TextPlace("a closure that gives text", "user access token", .wrongCredential, accepts: MistakenText.userTokens)
        {
            text,
            transport in
            try await chat(UserAccessTokenCredential(refresher: { text }), transport)
        },
        TextPlace(
            "a closure that returns a token",
            "user access token",
            .wrongCredential,
            accepts: MistakenText.userTokens
        ) {
            text,
            transport in
            let token = AccessToken(text, expiresOn: .distantFuture)
            try await chat(UserAccessTokenCredential(issuer: { token }), transport)
        },
        TextPlace("a first token as text", "user access token", .wrongCredential, accepts: MistakenText.userTokens) {
            text,
            transport in
            try await chat(UserAccessTokenCredential(initialToken: text) { UserToken.accepted }, transport)
        },
        TextPlace("a first token", "user access token", .wrongCredential, accepts: MistakenText.userTokens) {
            text,
            transport in
            let first = AccessToken(text, expiresOn: .distantFuture)
            let next = AccessToken(UserToken.accepted, expiresOn: .distantFuture)
            try await chat(UserAccessTokenCredential(initialToken: first, issuer: { next }), transport)
        },
    ]

    private static let entra = [
        TextPlace("client secret", "client secret", accepts: MistakenText.keys + MistakenText.paths) { text, _ in
            _ = try ClientSecretCredential(tenantID: "t", clientID: "a", clientSecret: Secret(text))
        },
        TextPlace("client id", "client id") { text, _ in
            _ = try ClientSecretCredential(tenantID: "t", clientID: text, clientSecret: "secret")
        },
        TextPlace("tenant id", "tenant id") { text, _ in
            _ = try ClientSecretCredential(tenantID: text, clientID: "a", clientSecret: "secret")
        },
        TextPlace("authority host", "authority host", accepts: MistakenText.endpoints) { text, _ in
            _ = try ClientSecretCredential(tenantID: "t", clientID: "a", clientSecret: "secret", authorityHost: text)
        },
        TextPlace("certificate", "client certificate", accepts: MistakenText.pems) { text, _ in
            _ = try ClientCertificateCredential(tenantID: "t", clientID: "a", certificatePEM: Secret(text))
        },
        TextPlace("token file", "token file", accepts: MistakenText.paths + MistakenText.pathsLikeKeys) {
            text,
            transport in
            let credential = WorkloadIdentityCredential(
                tenantID: "t",
                clientID: "a",
                tokenFile: text,
                transport: transport
            )
            _ = try await credential.accessToken(for: TokenRequest(scopes: ["scope"]))
        },
    ]

    private static let identities = [
        TextPlace("managed identity's client id", "client id") { text, transport in
            try await managedIdentity(.clientID(text), transport)
        },
        TextPlace("managed identity's object id", "object id") { text, transport in
            try await managedIdentity(.objectID(text), transport)
        },
        TextPlace("managed identity's resource id", "resource id", accepts: MistakenText.resourceIDs) {
            text,
            transport in
            try await managedIdentity(.resourceID(text), transport)
        },
        TextPlace("workload's client id", "client id") { text, transport in
            let credential = WorkloadIdentityCredential(
                tenantID: "t",
                clientID: text,
                tokenFile: "/nowhere",
                transport: transport
            )
            _ = try await credential.accessToken(for: token)
        },
        TextPlace("AZURE_CLIENT_ID", "client id") { text, transport in
            let environment = environment(["AZURE_CLIENT_ID": text], transport)
            _ = try await DefaultAzureCredential(in: environment).accessToken(for: token)
        },
        TextPlace(
            "AZURE_CLIENT_CERTIFICATE_PATH",
            "certificate file",
            accepts: MistakenText.paths + MistakenText.pathsLikeKeys
        ) { text, transport in
            let variables = [
                "AZURE_TENANT_ID": "t", "AZURE_CLIENT_ID": "a", "AZURE_CLIENT_CERTIFICATE_PATH": text,
            ]
            _ = try await EnvironmentCredential(in: environment(variables, transport)).accessToken(for: token)
        },
        TextPlace("client assertion", "client assertion", .authenticationFailed, accepts: MistakenText.entraTokens) {
            text,
            transport in
            let credential = try ClientAssertionCredential(
                tenantID: "t",
                clientID: "a",
                in: environment([:], transport)
            ) { text }
            _ = try await credential.accessToken(for: token)
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
        TextPlace("the Azure CLI's tenant", "tenant id") { text, _ in
            _ = try await AzureCLICredential(tenantID: text, path: "/nowhere").accessToken(for: token)
        },
        TextPlace("the Azure CLI's subscription", "subscription") { text, _ in
            _ = try await AzureCLICredential(subscription: text, path: "/nowhere").accessToken(for: token)
        },
    ]

    private static let webhooks = [
        TextPlace("Call Automation's verifier", "immutable resource id") { text, transport in
            _ = try CallAutomationVerifier(resourceID: text, transport: transport)
        },
        TextPlace("Entra verifier's tenant", "tenant id") { text, transport in
            _ = try EntraVerifier(tenantID: text, applicationID: guid, transport: transport)
        },
        TextPlace("Entra verifier's application", "application id", accepts: MistakenText.endpoints) {
            text,
            transport in
            _ = try EntraVerifier(tenantID: guid, applicationID: text, transport: transport)
        },
        TextPlace("Entra verifier's callers", "client id") { text, transport in
            _ = try EntraVerifier(
                tenantID: guid,
                applicationID: guid,
                callers: .applications([text]),
                transport: transport
            )
        },
    ]

    private static let guid = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"

    private static let token = TokenRequest(scopes: ["scope"])

    /// Where there is a host of managed identities, and no wait takes time.
    private static func environment(
        _ variables: [String: String],
        _ transport: any HTTPTransport
    ) -> CredentialEnvironment {
        let host = ["IDENTITY_ENDPOINT": "http://127.0.0.1/token", "IDENTITY_HEADER": "header"]
        return CredentialEnvironment(
            variables: variables.merging(host) { variable, _ in variable },
            transport: transport,
            clock: ManualClock(skippingWaits: true)
        )
    }

    private static func managedIdentity(_ identity: ManagedIdentity, _ transport: any HTTPTransport) async throws {
        let credential = ManagedIdentityCredential(identity, in: environment([:], transport))
        _ = try await credential.accessToken(for: token)
    }

    private static func chat(_ credential: UserAccessTokenCredential, _ transport: any HTTPTransport) async throws {
        let endpoint = try Endpoint("contoso.example")
        try await ChatClient(endpoint: endpoint, credential: credential, options: .test(transport)).deleteThread(
            id: "19:x"
        )
    }
}

extension MistakenText {
    /// What may be the resource's token; a key can't be distinguished from an opaque token.
    fileprivate static let resourceTokens = entraTokens + keys + paths
}
