// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import Testing

/// A text that may be passed in place of another kind.
struct MistakenText: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// What no error may repeat.
    let secrets: [String]

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
        let wholes: [String] = [Self.key, Self.shortKey, Self.userToken, Self.entraToken, "sb-hidden", "hidden.pem"]
        let parts: [String] = wholes.flatMap { $0.split(separator: ".").map(String.init) }
        secrets = (wholes + parts).filter { $0.count > 8 && text.contains($0) }
    }

    var testDescription: String { name }

    // As the portal shows them: 64 bytes, and 63 in current resources.
    private static let key = Data((0..<64).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }).base64EncodedString()
    private static let shortKey = Data((0..<63).map { UInt8(truncatingIfNeeded: $0 * 29 + 7) }).base64EncodedString()
    private static let userToken = token(#"{"skypeid":"acs:resource_user","acsScope":"chat","exp":4102444800}"#)
    private static let entraToken = token(
        #"{"iss":"https://sts.windows.net/tenant/","aud":"https://communication.azure.com"}"#
    )
    private static let host = "contoso.communication.azure.com"

    private static func token(_ claims: String) -> String {
        let parts: [String] = [#"{"alg":"RS256","typ":"JWT"}"#, claims, "signature-of-the-token"]
        return parts.map { Base64URL.encode($0.utf8) }.joined(separator: ".")
    }

    static let connectionString = MistakenText("connection string", "endpoint=https://\(host)/;accesskey=\(key)")
    static let endpoints = [
        MistakenText("endpoint", "https://\(host)/"), .init("host", host),
        .init("sovereign host", "contoso.communication.azure.us"),
    ]
    static let keys = [MistakenText("key", key), .init("key of today", shortKey)]
    static let userTokens = [MistakenText("user's token", userToken)]
    static let entraTokens = [MistakenText("Entra token", entraToken)]
    static let paths = [MistakenText("path", "/etc/certificates/hidden.pem")]
    /// Base64 of 36 bytes: no other place can tell it from a key.
    static let pathsLikeKeys = [MistakenText("path like a key", "/var/run/secrets/tokens/azure/federated/token/v1")]
    static let resourceIDs = [
        MistakenText(
            "resource id",
            "/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i"
        )
    ]
    static let pems = [MistakenText("PEM", "-----BEGIN CERTIFICATE-----\n\(key)\n-----END CERTIFICATE-----\n")]

    /// What is wrong in every place.
    static let always: [MistakenText] = [
        MistakenText("storage's connection string", "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=\(key)"),
        .init(
            "bus's connection string",
            "Endpoint=sb://sb-hidden.servicebus.windows.net/;SharedAccessKeyName=R;SharedAccessKey=\(key)"
        ),
        .init("header's value", "Bearer \(userToken)"), .init("in lower case", "bearer \(entraToken)"),
        .init("header", "Authorization: Bearer \(userToken)"), .init("quoted token", "\"\(userToken)\""),
        .init("quoted token with a line end", " \"\(userToken)\"\n"),
        .init("token in single quotes", "'\(entraToken)'"),
        .init("quoted key", "\"\(key)\""),
        .init("quoted connection string", "\"endpoint=https://\(host)/;accesskey=\(key)\""),
        .init("quoted endpoint", "“https://\(host)/”"),
        .init("JSON", #"{"token":"\#(userToken)","expiresOn":"2100-01-01T00:00:00Z"}"#),
        .init("JSON with spaces", "{\n  \"token\": \"\(userToken)\"\n}"), .init("list in JSON", "[\"\(userToken)\"]"),
    ]

    /// What an app can have chosen as a secret of its own: random bytes, and characters that only look like something.
    static let chosen: [MistakenText] =
        keys + paths + pathsLikeKeys + always.filter { $0.name == "quoted key" }
        + [
            .init("braces at random", "{x9]:kQ#20,aa}Zw\"p"),
            .init("a quotation mark at its end", "kQ#20,aa}Zw-x9]:p'"),
            .init("words of a connection string", "our-SharedAccess-code-4711"),
        ]

    /// Only in a header is the scheme a part of the secret.
    static let chosenWithScheme = MistakenText("a scheme before it", "Bearer kQ20aaZw9xPp3rT7")

    static let all: [MistakenText] =
        [connectionString] + endpoints + keys + userTokens + entraTokens + paths + resourceIDs + pems + always
}
