// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension AccessToken {
    /// Creates a user access token with the claims of the Identity library's tokens, but without a signature.
    ///
    /// - Parameters:
    ///   - scopes: The token's scopes.
    ///   - life: How long it is valid from now; negative for an expired token.
    public static func testing(scopes: [TokenScope], expiresIn life: Duration = .seconds(86_400)) -> AccessToken {
        let end = Date(timeIntervalSinceNow: life / .seconds(1))
        let scopes = scopes.map(\.rawValue).joined(separator: ",")
        let claims = """
            {"skypeid":"acs:00000000-0000-0000-0000-000000000000_0000","acsScope":"\(scopes)",\
            "exp":\(Int64(end.timeIntervalSince1970))}
            """
        let parts = [#"{"alg":"none","typ":"JWT"}"#, claims, ""].map { Base64URL.encode($0.utf8) }
        return AccessToken(parts.joined(separator: "."), expiresOn: end)
    }
}

extension TokenCredential where Self == StaticTokenCredential {
    /// A Microsoft Entra ID token that no service accepts and that never expires.
    public static var testing: StaticTokenCredential {
        StaticTokenCredential(AccessToken("entra-token", expiresOn: .distantFuture))
    }
}
