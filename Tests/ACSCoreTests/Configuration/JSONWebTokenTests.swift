// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

/// A token with what Microsoft's packages read from it.
struct TokenVector: Decodable, Sendable, CustomTestStringConvertible {
    struct File: Decodable {
        let cases: [TokenVector]
    }

    let name: String
    let token: String
    let expiresOn: Double?

    var testDescription: String { name }

    static let all = (try? Vectors.load("user-access-tokens", as: File.self).cases) ?? []

    /// Microsoft's packages use the standard base64 alphabet and read each byte as a character. The tokens are valid,
    /// and all of them expire in the year 2100.
    var isDefectOfPython: Bool {
        name.contains("base64url specials") || name.contains("underscore") || name.contains("dash")
            || name == "payload utf-8 accents"
    }

    /// Foundation's JSON is read otherwise than Python's.
    var isDifferenceOfJSON: Bool {
        name == "payload with BOM" || name == "exp duplicate, last wins"
    }
}

struct JSONWebTokenTests {
    @Test("There are 49 recorded tokens, and the packages fail at eight good ones")
    func count() {
        #expect(TokenVector.all.count == 49)
        #expect(TokenVector.all.filter(\.isDefectOfPython).map(\.expiresOn) == Array(repeating: nil, count: 8))
    }

    @Test(
        "The expiration of a token is read as recorded",
        arguments: TokenVector.all.filter { !$0.isDefectOfPython && !$0.isDifferenceOfJSON }
    )
    func expiry(_ vector: TokenVector) {
        #expect(JSONWebToken(vector.token)?.expiry?.timeIntervalSince1970 == vector.expiresOn)
    }

    @Test("Tokens with `-`, `_` and text beyond ASCII are read", arguments: TokenVector.all.filter(\.isDefectOfPython))
    func base64URL(_ vector: TokenVector) {
        #expect(JSONWebToken(vector.token)?.expiry?.timeIntervalSince1970 == 4_102_444_800)
    }

    // RFC 8259 section 8.1 allows readers to skip a byte order mark. RFC 7519 section 4 requires that a duplicate claim
    // is refused or that the last one counts; Foundation returns the first. No issuer writes such tokens, and the
    // service checks them itself.
    @Test("A byte order mark is skipped, and the first of two equal claims counts")
    func json() throws {
        let ends = TokenVector.all.filter(\.isDifferenceOfJSON).map {
            JSONWebToken($0.token)?.expiry?.timeIntervalSince1970
        }
        #expect(ends == [5, 4_102_444_800])
    }

    @Test(
        "Scopes are read from a text with commas, or a list",
        arguments: [
            (#"{"acsScope":"chat"}"#, ["chat"]),
            (#"{"acsScope":"voip, chat.join"}"#, ["voip", "chat.join"]),
            (#"{"acsScope":["chat","voip"]}"#, ["chat", "voip"]),
            (#"{"acsScope":""}"#, nil),
            (#"{"acsScope":7}"#, nil),
            (#"{"skypeid":"acs:x"}"#, nil),
        ] as [(String, Set<String>?)]
    )
    func scopes(_ claims: String, _ scopes: Set<String>?) throws {
        let token = try #require(JSONWebToken(makeToken(claims)))
        #expect(token.scopes == scopes)
        #expect(token.isUserAccessToken)
    }

    @Test(
        "An issuer of Microsoft Entra ID is recognized by its host only",
        arguments: [
            ("https://sts.windows.net/tenant/", true),
            ("https://login.microsoftonline.com/tenant/v2.0", true),
            ("https://LOGIN.microsoftonline.us", true),
            ("https://login.microsoftonline.com.evil.example/", false),
            ("https://evil.example/login.microsoftonline.com", false),
            ("http://sts.windows.net/", false),
            ("contoso", false),
        ]
    )
    func issuer(_ issuer: String, _ isEntra: Bool) throws {
        let token = try #require(JSONWebToken(makeToken(#"{"iss":"\#(issuer)"}"#)))
        #expect(token.isFromEntra == isEntra)
        #expect(!token.isUserAccessToken)
    }
}

/// Creates an unsigned token.
func makeToken(_ claims: String) -> String {
    let payload = Data(claims.utf8).base64EncodedString()
        .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    return "eyJhbGciOiJub25lIn0.\(payload).c2lnbmF0dXJl"
}
