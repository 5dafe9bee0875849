// SPDX-License-Identifier: MIT

import ACSCore
import ACSIdentity
import ACSJobRouter
import ACSSMS
import ACSTokenExchange
import Foundation
import Testing

/// A field of type `secret` in a generated model, and a call whose request or response has it.
struct SecretField: Sendable, CustomTestStringConvertible {
    /// What must not be visible. If a text is shortened, parts of it represent it.
    static let marker = "hidden-text-of-the-secret"

    /// Model and property.
    let name: String
    /// The model as JSON.
    let json: String
    /// Reads the model.
    let decode: @Sendable () throws -> any Encodable & Sendable
    /// Makes the call.
    let call: @Sendable (Resource) async throws -> Void

    private init<Model: Codable & Sendable>(
        _ name: String,
        in type: Model.Type,
        _ json: String,
        call: @escaping @Sendable (Resource, Model) async throws -> Void
    ) {
        let json = json.replacing("SECRET", with: Self.marker)
        let decode: @Sendable () throws -> Model = { try ServiceJSON.decode(type, from: Array(json.utf8)) }
        self.name = "\(type).\(name)"
        self.json = json
        self.decode = decode
        self.call = { try await call($0, decode()) }
    }

    var testDescription: String { name }

    static let all = [
        SecretField("token", in: UserAccessToken.self, #"{"token": "SECRET", "expiresOn": "2100-01-01T00:00:00Z"}"#) {
            resource,
            _ in
            _ = try await resource.identity.issueAccessToken(user: WireCall.ada, .init(scopes: [.chat]))
        },
        SecretField(
            "entraToken",
            in: ExchangeTeamsTokenRequest.self,
            #"{"token": "SECRET", "appId": "a", "userId": "u"}"#
        ) {
            _ = try await $0.identity.exchangeTeamsUserAccessToken($1)
        },
        SecretField(
            "partnerParameters",
            in: MessagingConnectOptions.self,
            #"{"partnerParams": {"ApiKey": "SECRET"}, "partner": "p"}"#
        ) {
            // The first version that has it.
            _ = try await $0.choosing("2026-01-23").sms.send(
                .init(
                    from: "+18005551234",
                    recipients: [.init(to: "+14255550123")],
                    message: "Hello",
                    options: .init(messagingConnect: $1)
                )
            )
        },
        SecretField(
            "functionKey",
            in: FunctionRouterRuleCredential.self,
            #"{"functionKey": "SECRET", "clientId": "c"}"#,
            call: score
        ),
        SecretField(
            "appKey",
            in: FunctionRouterRuleCredential.self,
            #"{"appKey": "SECRET", "clientId": "c"}"#,
            call: score
        ),
        SecretField(
            "clientSecret",
            in: OAuth2WebhookClientCredential.self,
            #"{"clientSecret": "SECRET", "clientId": "c"}"#
        ) {
            let rule = RouterRule.webhook(.init(clientCredential: $1))
            _ = try await $0.routerAdministration.upsertClassificationPolicy(
                id: "main",
                .init(prioritizationRule: .set(rule))
            )
        },
        SecretField(
            "token",
            in: ExchangedToken.self,
            #"{"token": "SECRET", "expiresOn": "2100-01-01T00:00:00Z"}"#
        ) { resource, _ in
            let client = TokenExchangeClient(
                endpoint: resource.endpoint,
                credential: SignedIn(),
                options: resource.options
            )
            _ = try await client.exchangeEntraToken()
        },
    ]

    /// Sets a rule that calls a function with the credential.
    @Sendable private static func score(_ resource: Resource, _ credential: FunctionRouterRuleCredential) async throws {
        let url = try #require(URL(string: "https://contoso.azurewebsites.net/api/score"))
        let rule = RouterRule.function(.init(functionURI: url, credential: credential))
        let mode = DistributionMode(kind: .bestWorker(.init(scoringRule: rule)))
        _ = try await resource.routerAdministration.upsertDistributionPolicy(id: "main", .init(mode: .set(mode)))
    }
}

/// A person who has signed in to the app.
private struct SignedIn: TokenCredential {
    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        AccessToken("entra-token", expiresOn: .distantFuture)
    }
}
