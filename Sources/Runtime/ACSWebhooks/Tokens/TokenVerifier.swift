// SPDX-License-Identifier: MIT

import ACSEntraID
import HTTPTypes
import JWTKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Verifies the bearer token of a request.
struct TokenVerifier: Sendable {
    /// How much the clocks of issuer and app may differ, in seconds.
    static let leeway: TimeInterval = 60
    private static let maximumSize = 16_384

    /// In lower case, as are the audiences and the callers.
    let issuers: Set<String>
    let audiences: Set<String>
    /// The applications to which a token may have been issued; `nil` for any.
    let callers: Set<String>?
    let keys: SigningKeys
    let now: @Sendable () -> Date

    /// - Throws: ``WebhookError``, or `CancellationError`.
    func verify(_ headers: HTTPFields) async throws {
        let token = try token(in: headers)
        let keyID = try keyID(of: token)
        let keys = try await keys.keys(with: keyID)
        let claims: TokenClaims
        do {
            claims = try await keys.claims(of: token)
        } catch let error as JWTError where error.errorType == .signatureVerificationFailed {
            throw WebhookError(.wrongSignature, message: "The key that the token names did not sign it.")
        } catch {
            throw WebhookError(.malformedToken, message: "The token's claims can't be decoded.")
        }
        try check(claims)
    }

    private func token(in headers: HTTPFields) throws(WebhookError) -> String {
        let values = headers[values: .authorization]
        guard let value = values.first else {
            throw WebhookError(.missingToken, message: "The request has no Authorization header.")
        }
        let words = value.split(separator: " ", omittingEmptySubsequences: true)
        guard values.count == 1, words.count == 2, words[0].lowercased() == "bearer" else {
            throw WebhookError(.missingToken, message: "The Authorization header is not a single bearer token.")
        }
        guard words[1].utf8.count <= Self.maximumSize else {
            throw WebhookError(.malformedToken, message: "The token is larger than \(Self.maximumSize) bytes.")
        }
        return String(words[1])
    }

    /// The id of the key that is said to have signed a token with RS256.
    ///
    /// The token must not choose the algorithm: with `none` it needs no key, and with HS256 the public key is its
    /// secret.
    private func keyID(of token: String) throws(WebhookError) -> String {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64URL.decode(parts[0]),
            let header = try? ServiceJSON.decode(TokenHeader.self, from: bytes)
        else { throw WebhookError(.malformedToken, message: "The token is not a JSON Web Token.") }
        guard header.algorithm == "RS256" else {
            throw WebhookError(.unsupportedAlgorithm, message: "The token is not signed with RS256.")
        }
        guard header.critical == nil else {
            throw WebhookError(.unsupportedAlgorithm, message: "The token requires an extension that is not supported.")
        }
        guard let id = header.keyID, !id.isEmpty else {
            throw WebhookError(.malformedToken, message: "The token does not name its key.")
        }
        return id
    }

    /// Checks the claims of a token whose signature is valid. Its issuer and audience can therefore be printed.
    private func check(_ claims: TokenClaims) throws(WebhookError) {
        let issuer = claims.issuer ?? ""
        guard issuers.contains(issuer.lowercased()) else {
            throw WebhookError(.wrongIssuer, message: "The token is from another issuer: \(issuer)")
        }
        let audiences = claims.audience?.all ?? []
        guard audiences.contains(where: { self.audiences.contains($0.lowercased()) }) else {
            throw WebhookError(
                .wrongAudience,
                message: "The token is for another audience: \(audiences.joined(separator: ", "))"
            )
        }
        let seconds = now().timeIntervalSince1970
        guard let expires = claims.expires else {
            throw WebhookError(.malformedToken, message: "The token does not say when it expires.")
        }
        guard seconds < expires + Self.leeway else {
            throw WebhookError(.expiredToken, message: "The token has expired, or this machine's clock is fast.")
        }
        guard seconds >= (claims.notBefore ?? -.infinity) - Self.leeway else {
            throw WebhookError(
                .tokenNotYetValid,
                message: "The token is not valid yet, or this machine's clock is slow."
            )
        }
        guard let callers else { return }
        let caller = claims.applicationID ?? claims.authorizedParty ?? ""
        guard callers.contains(caller.lowercased()) else {
            throw WebhookError(.wrongCaller, message: "The token was issued to another application: \(caller)")
        }
    }
}
