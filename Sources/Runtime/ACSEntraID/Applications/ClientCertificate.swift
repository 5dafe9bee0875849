// SPDX-License-Identifier: MIT

import Crypto
import CryptoExtras
import SwiftASN1

/// A private key with the certificate that Entra knows it by, and the chain above that.
struct ClientCertificate: Sendable {
    let key: _RSA.Signing.PrivateKey
    /// The certificate, then those that signed it, as DER.
    let chain: [[UInt8]]

    /// Reads the text of a PEM file with an RSA key that no password protects, and one certificate or more.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that says what is wrong.
    init(pem text: String) throws(ACSError) {
        try CredentialPlace.certificate.check(text)
        let pem = Self.trimmingLines(text)
        guard pem.firstMatch(of: /-----BEGIN [A-Z ]*-----[ \t]*\S/) == nil else {
            throw ACSError(.invalidArgument, message: "The client certificate's PEM text has lost its line ends.")
        }
        guard !pem.contains("Proc-Type: 4,ENCRYPTED") else { throw Self.protected }
        guard let documents = try? PEMDocument.parseMultiple(pemString: pem), !documents.isEmpty else {
            throw ACSError(.invalidArgument, message: "The client certificate is no PEM text.")
        }
        guard !documents.contains(where: { $0.discriminator == "ENCRYPTED PRIVATE KEY" }) else {
            throw Self.protected
        }
        guard
            let document = documents.first(where: { $0.discriminator.hasSuffix("PRIVATE KEY") }),
            let key = try? _RSA.Signing.PrivateKey(pemRepresentation: document.pemString)
        else {
            throw ACSError(.invalidArgument, message: "The client certificate comes without a private RSA key.")
        }
        self.key = key
        let certificates = documents.filter { $0.discriminator == "CERTIFICATE" }.map(\.derBytes)
        // A certificate holds its public key in the same encoding.
        let publicKey = Array(key.publicKey.derRepresentation)
        guard let own = certificates.firstIndex(where: { $0.firstRange(of: publicKey) != nil }) else {
            throw ACSError(.invalidArgument, message: "No certificate belongs to the client certificate's private key.")
        }
        chain = [certificates[own]] + certificates.enumerated().filter { $0.offset != own }.map(\.element)
    }

    /// Editors, terminals and YAML leave whitespace around lines, which PEM readers refuse.
    private static func trimmingLines(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline)
            .map { $0.trimmingASCIIWhitespace() }
            .filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private static var protected: ACSError {
        ACSError(.invalidArgument, message: "The client certificate's key is protected by a password.")
    }

    /// What tells Entra which certificate it is: its SHA-256 in base64url.
    var thumbprint: String { Base64URL.encode(SHA256.hash(data: chain[0])) }
}
