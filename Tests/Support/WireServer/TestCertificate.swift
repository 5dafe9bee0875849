// SPDX-License-Identifier: MIT

import Crypto
public import NIOSSL

/// A certificate for 127.0.0.1 and localhost from a certificate authority that exists for one test run.
public struct TestCertificate: Sendable {
    /// The authority's own certificate, for clients that shall trust it.
    public let authority: NIOSSLCertificate

    private let chain: [NIOSSLCertificate]
    private let key: NIOSSLPrivateKey

    /// Makes a new authority and lets it sign a certificate.
    public init() throws {
        let authorityKey = P256.Signing.PrivateKey()
        let serverKey = P256.Signing.PrivateKey()
        let authorityName = Self.name("Wire test authority")
        // basicConstraints: critical, and a certificate authority.
        let constraints = DER.sequence(DER.identifier(2, 5, 29, 19), DER.yes, DER.octets(DER.sequence(DER.yes)))
        // subjectAltName: a DNS name and an IP address.
        let names = DER.sequence(DER.tagged(0x82, Array("localhost".utf8)), DER.tagged(0x87, [127, 0, 0, 1]))
        let alternatives = DER.sequence(DER.identifier(2, 5, 29, 17), DER.octets(names))
        authority = try Self.certificate(1, of: authorityKey, named: authorityName, constraints, by: authorityKey)
        let server = Self.name("localhost")
        let leaf = try Self.certificate(2, of: serverKey, named: server, alternatives, by: authorityKey, authorityName)
        chain = [leaf]
        key = try .init(bytes: Array(serverKey.derRepresentation), format: .der)
    }

    func serverConfiguration() -> TLSConfiguration {
        .makeServerConfiguration(certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    }

    /// A name with a common name alone.
    private static func name(_ common: String) -> [UInt8] {
        DER.sequence(DER.set(DER.sequence(DER.identifier(2, 5, 4, 3), DER.text(common))))
    }

    private static func certificate(
        _ serial: UInt8,
        of subject: P256.Signing.PrivateKey,
        named name: [UInt8],
        _ extensions: [UInt8],
        by issuer: P256.Signing.PrivateKey,
        _ issuerName: [UInt8]? = nil
    ) throws -> NIOSSLCertificate {
        let algorithm = DER.sequence(DER.identifier(1, 2, 840, 10045, 4, 3, 2))  // ecdsa-with-SHA256
        let contents = DER.sequence(
            DER.explicit(0, DER.integer(2)),  // version 3
            DER.integer(serial),
            algorithm,
            issuerName ?? name,
            DER.sequence(DER.time("20250101000000Z"), DER.time("21000101000000Z")),
            name,
            Array(subject.publicKey.derRepresentation),
            DER.explicit(3, DER.sequence(extensions))
        )
        let signature = try issuer.signature(for: contents).derRepresentation
        return try NIOSSLCertificate(
            bytes: DER.sequence(contents, algorithm, DER.bitString(Array(signature))),
            format: .der
        )
    }
}
