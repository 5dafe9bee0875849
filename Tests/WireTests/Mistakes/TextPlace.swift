// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSEntraID
import ACSTesting
import Testing

/// A place that accepts a credential as text.
struct TextPlace: Sendable, CustomTestStringConvertible {
    /// A public parameter as `Type(label:)` or `Type.method(label:)`, or another place in words.
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

    static let all = resource + user + applications + variables + identities + webhooks

    static let guid = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"

    static let token = TokenRequest(scopes: ["scope"])

    /// Where there is a host of managed identities, and no wait takes time.
    static func environment(
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

    static func managedIdentity(_ identity: ManagedIdentity, _ transport: any HTTPTransport) async throws {
        let credential = ManagedIdentityCredential(identity, in: environment([:], transport))
        _ = try await credential.accessToken(for: token)
    }

    static func chat(_ credential: UserAccessTokenCredential, _ transport: any HTTPTransport) async throws {
        let endpoint = try Endpoint("contoso.example")
        try await ChatClient(endpoint: endpoint, credential: credential, options: .test(transport)).deleteThread(
            id: "19:x"
        )
    }
}

extension MistakenText {
    /// What may be the resource's token; a key can't be distinguished from an opaque token.
    static let resourceTokens = entraTokens + keys + paths
}
