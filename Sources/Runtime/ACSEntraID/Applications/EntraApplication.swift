// SPDX-License-Identifier: MIT

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An application of a tenant, which gets tokens for itself.
struct EntraApplication: Sendable {
    private static let retry = TokenRetry.standard

    let clientID: String
    private let cache: TokenCache

    /// Creates an application.
    ///
    /// - Parameters:
    ///   - tenantID: The id of the tenant that issues the tokens, or one of its domains.
    ///   - clientID: The application's id.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - otherTenants: Other tenants for which a service can request tokens; `*` for any.
    ///   - proof: How the application authenticates itself.
    ///   - environment: The environment of the process.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    init(
        tenantID: String,
        clientID: String,
        authorityHost: String?,
        otherTenants: Set<String>,
        proof: ApplicationProof,
        in environment: CredentialEnvironment
    ) throws(ACSError) {
        let tenant = try EntraTenant(tenantID, authorityHost: authorityHost, environment)
        guard !clientID.isEmpty else { throw ACSError(.invalidArgument, message: "The client id is empty.") }
        try CredentialPlace.clientID.check(clientID)
        self.clientID = clientID
        let issuer = Issuer(environment, by: environment.entraTransport)
        cache = TokenCache(now: environment.now) { request in
            let address = try Self.tenant(of: request, tenant, otherTenants).tokenAddress
            var form = [
                ("client_id", clientID), ("grant_type", "client_credentials"),
                ("scope", request.scopes.joined(separator: " ")),
            ]
            if let claims = request.claims { form.append(("claims", claims)) }
            form += try await proof.fields(address, environment.now())
            let call = TokenCall(
                method: .post,
                address: address,
                // Entra logs this id, and repeats it in errors.
                headers: [("client-request-id", UUID().uuidString.lowercased())],
                form: form
            )
            let response: TokenResponse
            do {
                response = try await issuer.response(to: call, retry: Self.retry)
            } catch let failure as NoTokenResponse {
                throw failure.error()
            }
            do throws(UnusableToken) {
                if let token = try response.token(.expiresOn, now: environment.now()) { return token }
            } catch {
                throw Self.refused(
                    clientID,
                    "it returned a token that can't be used, because \(error.reason)",
                    response
                )
            }
            throw Self.refused(clientID, response.refusal, response)
        }
    }

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        try await cache.token(for: request)
    }

    private static func tenant(
        of request: TokenRequest,
        _ own: EntraTenant,
        _ others: Set<String>
    ) throws -> EntraTenant {
        guard let id = request.tenantID, id.lowercased() != own.id.lowercased() else { return own }
        guard others.contains("*") || others.contains(where: { $0.lowercased() == id.lowercased() }) else {
            throw ACSError(
                .authenticationFailed,
                message: "The credential does not allow tokens of tenant \(id)."
            )
        }
        return try own.other(id)
    }

    private static func refused(_ clientID: String, _ reason: String, _ response: TokenResponse) -> ACSError {
        ACSError(
            .authenticationFailed,
            message: "Microsoft Entra ID did not issue a token to application \(clientID): \(reason).",
            isRetryable: retry.mayPass(response.head.status),
            retryAfter: response.head.retryAfter
        )
    }
}
