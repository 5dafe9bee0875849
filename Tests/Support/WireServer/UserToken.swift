// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// User access tokens like those of the Identity service, with an invalid signature.
public enum UserToken {
    /// The token that the server accepts for Chat; it is valid until 2100.
    public static let accepted = make(scopes: "chat,voip")

    /// Creates a token.
    ///
    /// - Parameters:
    ///   - scopes: The `acsScope` claim, separated by commas.
    ///   - expiry: Seconds since 1970.
    public static func make(scopes: String, expiry: Int = 4_102_444_800) -> String {
        let claims =
            #"{"skypeid":"acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000","acsScope":"\#(scopes)","exp":\#(expiry)}"#
        return [#"{"alg":"RS256","typ":"JWT"}"#, claims, "nobody"]
            .map { Data($0.utf8).base64EncodedString() }
            .map { $0.split(separator: "=")[0] }
            .joined(separator: ".")
            .replacing("+", with: "-")
            .replacing("/", with: "_")
    }
}
