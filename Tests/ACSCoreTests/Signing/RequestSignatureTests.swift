// SPDX-License-Identifier: MIT

import Crypto
import Foundation
import Testing

@testable import ACSCore

/// What Microsoft's packages do otherwise, and why we do not.
struct RequestSignatureTests {
    private func stringToSign(_ target: String, host: String = "contoso.communication.azure.com") throws -> String {
        RequestSignature(
            method: .get,
            target: target,
            host: host,
            contentHash: ContentHash(of: Data()),
            date: Date(timeIntervalSince1970: 784_111_777.9),
            credential: try AccessKeyCredential(key: "a2V5")
        ).stringToSign
    }

    // The package for Rooms decodes the whole target before it signs; those for .NET and JavaScript do not.
    @Test("The target is signed as it is sent, with its percent-encoding")
    func percentEncoding() throws {
        let text = try stringToSign("/rooms/a%3A%26b?api-version=2025-03-13")
        #expect(text.hasPrefix("GET\n/rooms/a%3A%26b?api-version=2025-03-13\n"))
    }

    // Python's URL parser removes `;…` from the last segment, which is then sent but not signed.
    @Test("A semicolon in the path is signed")
    func semicolon() throws {
        #expect(try stringToSign("/rooms/7;v=1?a=b").hasPrefix("GET\n/rooms/7;v=1?a=b\n"))
    }

    // Python signs `x.com/` if the endpoint is written like this, and the service refuses it.
    @Test(
        "The signed host has neither a trailing slash nor the default port nor upper case",
        arguments: [
            ("https://Contoso.communication.azure.com/", "contoso.communication.azure.com"),
            ("https://contoso.communication.azure.com:443", "contoso.communication.azure.com"),
            ("https://contoso.communication.azure.com:8443//", "contoso.communication.azure.com:8443"),
            ("http://127.0.0.1:80/", "127.0.0.1"),
            ("http://[::1]:9000", "[::1]:9000"),
        ]
    )
    func host(_ endpoint: String, _ host: String) throws {
        let text = try stringToSign("/sms", host: Endpoint(endpoint).authority)
        #expect(text == "GET\n/sms\nSun, 06 Nov 1994 08:49:37 GMT;\(host);47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }

    @Test("An address without a query is signed without a question mark, and parameters are added encoded")
    func query() throws {
        var address = RequestAddress(scheme: "https", authority: "contoso.example", path: "/sms")
        #expect(try stringToSign(address.target).hasPrefix("GET\n/sms\n"))
        address.appendQuery("a b", ["c&d=+"])
        #expect(try stringToSign(address.target).hasPrefix("GET\n/sms?a%20b=c%26d%3D%2B\n"))
    }

    // RFC 4231, test case 2.
    @Test("The authentication code is HMAC-SHA256")
    func authenticationCode() throws {
        let credential = try AccessKeyCredential(key: Data("Jefe".utf8).base64EncodedString())
        let code = credential.authenticationCode(for: "what do ya want for nothing?")
        #expect(
            Hexadecimal.encode(Data(code)) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        )
    }

    // NIST's example for SHA-256 of "abc".
    @Test("The content hash is SHA-256 in base64, however the bytes are stored")
    func contentHash() {
        let hash = ContentHash(of: Data("abc".utf8))
        #expect(hash.text == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
        #expect(hash == ContentHash(of: Array("abc".utf8)))
    }
}
