// SPDX-License-Identifier: MIT

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An application of a tenant, which gets tokens for itself.
struct EntraApplication: Sendable {
    /// Returns the form fields that authenticate the application to an address.
    typealias Proof = @Sendable (IssuerAddress) async throws -> [(name: String, value: String)]

    private static let retry = TokenRetry.standard

    let clientID: String
    private let cache: TokenCache

    /// Creates an application.
    ///
    /// - Parameters:
    ///   - tenant: The tenant that issues the tokens.
    ///   - clientID: The application's id.
    ///   - otherTenants: Other tenants for which a service can request tokens; `*` for any.
    ///   - surroundings: The environment of the process.
    ///   - proof: Returns the form fields that authenticate the application.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    init(
        _ tenant: EntraTenant,
        clientID: String,
        otherTenants: Set<String>,
        _ surroundings: Surroundings,
        proof: @escaping Proof
    ) throws(ACSError) {
        guard !clientID.isEmpty else { throw ACSError(.invalidArgument, message: "The client id is empty.") }
        try CredentialPlace.clientID.check(clientID)
        self.clientID = clientID
        let issuer = Issuer(surroundings, by: surroundings.entraTransport)
        cache = TokenCache(now: surroundings.now) { request in
            let address = try Self.tenant(of: request, tenant, otherTenants).tokenAddress
            var form = [
                ("client_id", clientID), ("grant_type", "client_credentials"),
                ("scope", request.scopes.joined(separator: " ")),
            ]
            if let claims = request.claims { form.append(("claims", claims)) }
            form += try await proof(address)
            let call = TokenCall(
                method: .post,
                address: address,
                // Entra logs this id, and repeats it in errors.
                headers: [("client-request-id", UUID().uuidString.lowercased())],
                form: form
            )
            let answer: TokenAnswer
            do {
                answer = try await issuer.answer(to: call, retry: Self.retry)
            } catch let failure as Unanswered {
                throw failure.error()
            }
            do throws(UnusableToken) {
                if let token = try answer.token(.expiresOn, now: surroundings.now()) { return token }
            } catch {
                throw Self.refused(clientID, "it returned a token that can't be used, because \(error.reason)", answer)
            }
            throw Self.refused(clientID, answer.refusal, answer)
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

    private static func refused(_ clientID: String, _ reason: String, _ answer: TokenAnswer) -> ACSError {
        ACSError(
            .authenticationFailed,
            message: "Microsoft Entra ID did not issue a token to application \(clientID): \(reason).",
            isRetryable: retry.mayPass(answer.head.status),
            retryAfter: answer.head.retryAfter
        )
    }
}
