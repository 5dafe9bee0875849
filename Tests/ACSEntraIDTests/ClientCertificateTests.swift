// SPDX-License-Identifier: MIT

import ACSEntraID
import Crypto
import CryptoExtras
import Foundation
import RawServer
import StallLimit
import Testing

@Suite("An application with a certificate", .stallLimit)
struct ClientCertificateTests {
    private let response = Reply.status(200, #"{"access_token":"t","expires_in":3599,"token_type":"Bearer"}"#)

    @Test("signs an assertion with its key")
    func certificate() async throws {
        try await RawServer.run({ _, _ in response }) { server in
            let pem = try material("application.pem")
            let credential = try ClientCertificateCredential(
                tenantID: "tenant",
                clientID: "app",
                certificatePEM: Secret(pem),
                sendsCertificateChain: true,
                authorityHost: server.address,
                in: .test()
            )
            _ = try await credential.accessToken(for: request)
            let form = try #require(server.requests.first?.form)
            #expect(form["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
            let parts = try #require(form["client_assertion"]?.split(separator: "."))
            #expect(parts.count == 3)
            func json(_ part: Substring) throws -> JSONValue {
                try JSONDecoder().decode(JSONValue.self, from: #require(Base64URL.decode(part)))
            }
            let header = try json(parts[0])
            #expect(header["alg"] == "PS256")
            // openssl x509 -in application.pem -outform der | openssl dgst -sha256 -binary | basenc --base64url
            #expect(header["x5t#S256"] == "PYXAdoXk6tvoyAA-5PpY3To11IjwcuGItMF2UawO2bw")
            guard case .array(let chain)? = header["x5c"] else {
                Issue.record("The chain is missing.")
                return
            }
            #expect(chain.count == 2)
            let claims = try json(parts[1])
            #expect(claims["aud"]?.stringValue == "\(server.address)/tenant/oauth2/v2.0/token")
            #expect(claims["iss"] == "app" && claims["sub"] == "app")
            #expect(claims["exp"] == 1_800_000_600 && claims["nbf"] == 1_800_000_000)
            #expect(UUID(uuidString: claims["jti"]?.stringValue ?? "") != nil)
            let key = try _RSA.Signing.PrivateKey(pemRepresentation: pem.components(separatedBy: "-----BEGIN CERT")[0])
            let signature = _RSA.Signing.RSASignature(rawRepresentation: try #require(Base64URL.decode(parts[2])))
            #expect(
                key.publicKey.isValidSignature(
                    signature,
                    for: SHA256.hash(data: Data("\(parts[0]).\(parts[1])".utf8)),
                    padding: .PSS
                )
            )
        }
    }

    /// The error message for a text.
    private func message(_ pem: String) throws -> String {
        let error = #expect(throws: ACSError.self) {
            try ClientCertificateCredential(tenantID: "t", clientID: "a", certificatePEM: Secret(pem), in: .test())
        }
        #expect(error?.kind == .invalidArgument)
        return try #require(error).message
    }

    @Test("says that it is not PEM text", arguments: ["", "nonsense", "-----BEGIN CERTIFICATE-----\nAAAA\n"])
    func noPEM(_ text: String) throws {
        #expect(try message(text) == "The client certificate is not PEM text.")
    }

    @Test(
        "says that its line breaks are missing, as in environment variables",
        arguments: ["", " ", #"\n"#]
    )
    func noLines(_ lineEnd: String) throws {
        let text = try material("application.pem").replacing("\n", with: lineEnd) + "\n"
        #expect(try message(text) == "The client certificate is not valid PEM: its line breaks are missing.")
    }

    @Test(
        "accepts any text around its lines",
        arguments: ["\r\n", "\r", " \n", "\t\r\n", "  \n", "\n  ", "\n\t", " \n ", "\n\n", "\u{2028}"]
    )
    func lineEnds(_ lineEnd: String) throws {
        let pem = Secret("Bag Attributes\n" + (try material("application.pem").replacing("\n", with: lineEnd)))
        _ = try ClientCertificateCredential(tenantID: "t", clientID: "a", certificatePEM: pem, in: .test())
    }

    @Test(
        "says that its key has a password, in the old form and the new one",
        arguments: [
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
            """
            -----BEGIN RSA PRIVATE KEY-----
            Proc-Type: 4,ENCRYPTED
            DEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF

            AAAA
            -----END RSA PRIVATE KEY-----

            """,
        ]
    )
    func protected(_ key: String) throws {
        let text = key + (try material("authority.pem"))
        #expect(try message(text) == "The client certificate's key is protected by a password.")
    }

    @Test("says that its key is missing, or belongs to another certificate")
    func wrongKey() throws {
        let authority = try material("authority.pem")
        #expect(try message(authority) == "The client certificate has no private RSA key.")
        let key = try material("application.pem").components(separatedBy: "-----BEGIN CERT")[0]
        #expect(
            try message(key + authority) == "The client certificate's private key matches none of the certificates."
        )
    }
}
