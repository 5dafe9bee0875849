// SPDX-License-Identifier: MIT

import Crypto
import CryptoExtras
import SwiftASN1

/// A private key with its certificate, and the chain above that.
struct ClientCertificate: Sendable {
    let key: _RSA.Signing.PrivateKey
    /// The certificate, followed by its issuers, as DER.
    let chain: [[UInt8]]

    /// Reads a PEM text with an RSA key that has no password, and one or more certificates.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which says what is wrong.
    init(pem text: String) throws(ACSError) {
        try CredentialPlace.certificate.check(text)
        let pem = Self.trimmingLines(text)
        guard pem.firstMatch(of: /-----BEGIN [A-Z ]*-----[ \t]*\S/) == nil else {
            throw ACSError(
                .invalidArgument,
                message: "The client certificate is not valid PEM: its line breaks are missing."
            )
        }
        guard !pem.contains("Proc-Type: 4,ENCRYPTED") else { throw Self.protected }
        guard let documents = try? PEMDocument.parseMultiple(pemString: pem), !documents.isEmpty else {
            throw ACSError(.invalidArgument, message: "The client certificate is not PEM text.")
        }
        guard !documents.contains(where: { $0.discriminator == "ENCRYPTED PRIVATE KEY" }) else {
            throw Self.protected
        }
        guard
            let document = documents.first(where: { $0.discriminator.hasSuffix("PRIVATE KEY") }),
            let key = try? _RSA.Signing.PrivateKey(pemRepresentation: document.pemString)
        else {
            throw ACSError(.invalidArgument, message: "The client certificate has no private RSA key.")
        }
        self.key = key
        let certificates = documents.filter { $0.discriminator == "CERTIFICATE" }.map(\.derBytes)
        // A certificate contains its public key in the same encoding.
        let publicKey = Array(key.publicKey.derRepresentation)
        guard let own = certificates.firstIndex(where: { $0.firstRange(of: publicKey) != nil }) else {
            throw ACSError(
                .invalidArgument,
                message: "The client certificate's private key matches none of the certificates."
            )
        }
        chain = [certificates[own]] + certificates.enumerated().filter { $0.offset != own }.map(\.element)
    }

    /// Removes the whitespace that editors, terminals and YAML leave around lines, and that PEM parsers refuse.
    private static func trimmingLines(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline)
            .map { $0.trimmingASCIIWhitespace() }
            .filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private static var protected: ACSError {
        ACSError(.invalidArgument, message: "The client certificate's key is protected by a password.")
    }

    /// The SHA-256 of the certificate in base64url, by which Entra identifies it.
    var thumbprint: String { Base64URL.encode(SHA256.hash(data: chain[0])) }
}
