// SPDX-License-Identifier: MIT

/// Fetches the document with the keys that sign an issuer's tokens, a JSON Web Key Set (RFC 7517).
package struct SigningKeyRequest: Sendable {
    private let address: IssuerAddress
    private let issuer: Issuer

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - address: The document's https address; http is accepted for a loopback host.
    ///   - environment: The environment of the process. Its transport to Entra is used, if it has one.
    /// - Returns: `nil` if the text is not such an address.
    package init?(_ address: String, in environment: CredentialEnvironment) {
        guard let address = IssuerAddress(address) else { return nil }
        self.init(address, in: environment)
    }

    init(_ address: IssuerAddress, in environment: CredentialEnvironment) {
        self.address = address
        issuer = Issuer(environment, by: environment.entraTransport)
    }

    /// Fetches the document. Redirects are not followed: they could lead to anyone's keys.
    ///
    /// - Returns: The body, of at most 1 MiB; it may be anything.
    /// - Throws: ``ACSError`` that says whether a retry can help, or `CancellationError`.
    package func document() async throws -> [UInt8] {
        let response: TokenResponse
        do {
            response = try await issuer.response(to: TokenCall(address: address), retry: .standard)
        } catch let failure as NoTokenResponse {
            throw ACSError(
                failure.kind,
                message: "\(address.authority) did not respond to the request for its signing keys (\(failure.kind)).",
                isRetryable: failure.mayPass,
                underlying: failure.underlying
            )
        }
        guard response.head.status == 200 else {
            throw ACSError(
                .authenticationFailed,
                message: "\(address.authority) did not return its signing keys: status \(response.head.status).",
                isRetryable: TokenRetry.standard.mayPass(response.head.status),
                retryAfter: response.head.retryAfter
            )
        }
        return response.body
    }
}
