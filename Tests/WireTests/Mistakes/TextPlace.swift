// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSEntraID
import ACSSMS
import Foundation
import Testing

/// A place that takes a credential as text.
struct TextPlace: Sendable, CustomTestStringConvertible {
    let name: String
    /// What its errors call it.
    let noun: String
    let kind: ACSError.Kind
    /// What is right there.
    let accepted: [MistakenText]
    /// Passes a text, and makes a call with it where only that shows what it is.
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

    static let all = resource + user + entra

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
            let name = "ACS_MISTAKE_\(UUID().uuidString.prefix(8))"
            setenv(name, text, 1)
            defer { unsetenv(name) }
            _ = try ConnectionString.environment(name)
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
            "a closure that gives a token",
            "user access token",
            .wrongCredential,
            accepts: MistakenText.userTokens
        ) {
            text,
            transport in
            let token = AccessToken(text, expiresOn: .distantFuture)
            try await chat(UserAccessTokenCredential(issuer: { token }), transport)
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
        TextPlace("token file", "token file", accepts: MistakenText.paths) { text, transport in
            let credential = WorkloadIdentityCredential(
                tenantID: "t",
                clientID: "a",
                tokenFile: text,
                transport: transport
            )
            _ = try await credential.accessToken(for: TokenRequest(scopes: ["scope"]))
        },
    ]

    private static func chat(_ credential: UserAccessTokenCredential, _ transport: any HTTPTransport) async throws {
        let endpoint = try Endpoint("contoso.example")
        try await ChatClient(endpoint: endpoint, credential: credential, options: .test(transport)).deleteThread(
            id: "19:x"
        )
    }
}

extension MistakenText {
    /// What the service may take for the resource's token; a key is told from an opaque token by nobody.
    fileprivate static let resourceTokens = entraTokens + keys + paths
}
