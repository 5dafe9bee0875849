// SPDX-License-Identifier: MIT

import ACSCore
import ACSSMS
import ACSTesting
import Foundation
import WireServer

extension TextPlace {
    static let resource = [
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
        TextPlace("Endpoint.environment(_:)", "endpoint", accepts: MistakenText.endpoints) { text, _ in
            _ = try Endpoint.environment("NAME", in: ["NAME": text])
        },
        TextPlace("a client's connection string", "connection string", accepts: [.connectionString]) { text, _ in
            _ = try SMSClient(connectionString: text)
        },
        TextPlace("ConnectionString.environment(_:)", "connection string", accepts: [.connectionString]) { text, _ in
            _ = try ConnectionString.environment("NAME", in: ["NAME": text])
        },
        TextPlace("StaticTokenCredential", "resource's token", .wrongCredential, accepts: MistakenText.resourceTokens) {
            text,
            transport in
            try await send(AccessToken(text, expiresOn: .distantFuture), .test(transport))
        },
        TextPlace("ClientOptions(entraScope:)", "token scope", accepts: MistakenText.endpoints) {
            text,
            transport in
            var options = ClientOptions.test(transport)
            options.entraScope = text
            try await send(AccessToken("opaque", expiresOn: .distantFuture), options)
        },
    ]

    static let user = [
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
        TextPlace(
            "UserAccessTokenCredential(refresher:)",
            "user access token",
            .wrongCredential,
            accepts: MistakenText.userTokens
        ) {
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
        TextPlace(
            "UserAccessTokenCredential(initialToken:)",
            "user access token",
            .wrongCredential,
            accepts: MistakenText.userTokens
        ) {
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

    private static func send(_ token: AccessToken, _ options: ClientOptions) async throws {
        let sms = SMSClient(
            endpoint: try Endpoint("contoso.example"),
            credential: StaticTokenCredential(token),
            options: options
        )
        _ = try await sms.send("Hello", from: "+18005551234", to: ["+14255550123"])
    }
}
