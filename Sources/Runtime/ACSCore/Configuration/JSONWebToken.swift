// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The claims of a token, as far as the client can use them. The header and the signature are not checked: only the
/// service can tell whether a token is genuine.
///
/// Microsoft's packages fail on tokens whose base64 payload contains `-`, `_` or encoded text beyond ASCII. Both are
/// read here.
struct JSONWebToken: Sendable {
    private let claims: JSONValue

    /// Reads a token.
    ///
    /// - Returns: `nil` if the text is not a JSON Web Token. This is not an error, because services may use other
    ///   tokens.
    init?(_ token: some StringProtocol) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard
            parts.count >= 3,
            let payload = Base64URL.decode(parts[1].trimmingASCIIWhitespace()),
            let claims = try? ServiceJSON.decode(JSONValue.self, from: payload), case .object = claims
        else { return nil }
        self.claims = claims
    }

    /// When the token expires, in whole seconds: the claim `exp`, if it is a number that gives a year from 1 to 9999.
    var expiry: Date? {
        // Python reads `true` as 1. Such a token has expired either way.
        let seconds = claims["exp"]?.doubleValue ?? (claims["exp"]?.boolValue).map { $0 ? 1 : 0 }
        guard let seconds, (-62_135_596_800..<253_402_300_800).contains(seconds) else { return nil }
        return Date(timeIntervalSince1970: seconds.rounded(.towardZero))
    }

    /// The scopes of a user access token, or `nil` if it states none.
    var scopes: Set<String>? {
        let words: [String]
        switch claims["acsScope"] {
        case .string(let list): words = list.split(separator: ",").map { String($0.trimmingASCIIWhitespace()) }
        case .array(let list): words = list.compactMap(\.stringValue)
        default: return nil
        }
        return words.isEmpty ? nil : Set(words)
    }

    /// Whether Azure Communication Services issued the token for a user.
    var isUserAccessToken: Bool { claims["acsScope"] != nil || claims["skypeid"] != nil }

    /// Whether Microsoft Entra ID issued the token.
    var isFromEntra: Bool {
        guard let issuer = claims["iss"]?.stringValue, issuer.hasPrefix("https://") else { return false }
        let host = issuer.dropFirst("https://".count).prefix { $0 != "/" }
        return Self.entraHosts.contains(host.lowercased())
    }

    private static let entraHosts: Set<String> = [
        "sts.windows.net", "login.windows.net", "login.microsoft.com", "login.microsoftonline.com",
        "login-us.microsoftonline.com", "login.microsoftonline.us", "login.usgovcloudapi.net",
        "login.microsoftonline.de", "login.partner.microsoftonline.cn", "login.chinacloudapi.cn",
        "sts.chinacloudapi.cn", "login.sovcloud-identity.fr", "login.sovcloud-identity.de",
        "login.sovcloud-identity.sg",
    ]
}
