// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How an application authenticates itself to an issuer: by fields of the form that it sends.
struct ApplicationProof: Sendable {
    /// Returns the fields for an issuer's address at the given time.
    let fields: @Sendable (IssuerAddress, Date) async throws -> [(name: String, value: String)]

    private init(_ fields: @escaping @Sendable (IssuerAddress, Date) async throws -> [(name: String, value: String)]) {
        self.fields = fields
    }

    /// A secret.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the secret is empty or recognizably
    ///   something else.
    static func secret(_ secret: Secret) throws(ACSError) -> ApplicationProof {
        guard !secret.value.isEmpty else { throw ACSError(.invalidArgument, message: "The client secret is empty.") }
        try CredentialPlace.clientSecret.check(secret.value)
        return .init { _, _ in [("client_secret", secret.value)] }
    }

    /// A certificate, whose key signs an assertion for each request.
    static func certificate(_ certificate: ClientCertificate, clientID: String, sendsChain: Bool) -> ApplicationProof {
        let assertion = ClientAssertion(certificate: certificate, clientID: clientID, sendsChain: sendsChain)
        return .init { assertionFields(try assertion.text(for: $0, now: $1)) }
    }

    /// An assertion that a closure returns for each request.
    static func assertion(_ text: @escaping @Sendable () async throws -> String) -> ApplicationProof {
        .init { _, _ in assertionFields(try await text()) }
    }

    private static func assertionFields(_ assertion: String) -> [(name: String, value: String)] {
        [
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", assertion),
        ]
    }
}
