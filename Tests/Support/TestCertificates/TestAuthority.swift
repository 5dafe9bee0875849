// SPDX-License-Identifier: MIT

public import NIOSSL

/// A certificate authority of the tests, and a certificate for `localhost` from it. Both are good until 2126.
public enum TestAuthority {
    /// What a client must trust.
    public static func certificates() throws -> [NIOSSLCertificate] {
        try NIOSSLCertificate.fromPEMBytes(Array(authority.utf8))
    }

    /// What a server shows.
    public static func serverConfiguration() throws -> TLSConfiguration {
        .makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(server.utf8)).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))
        )
    }

    private static let authority = """
        -----BEGIN CERTIFICATE-----
        MIIBnzCCAUWgAwIBAgIUamzm40cozyGwcy+9B8nq2+boNMwwCgYIKoZIzj0EAwIw
        HDEaMBgGA1UEAwwRc3dpZnQtYWNzIHRlc3QgQ0EwIBcNMjYxMTI0MDUwNzQ3WhgP
        MjEyNjEwMzEwNTA3NDdaMBwxGjAYBgNVBAMMEXN3aWZ0LWFjcyB0ZXN0IENBMFkw
        EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5LclyJOQvj/azhE6+oxi/CIrvWb6uF9x
        lH4saVMq4vI3YgdRV9DSr+qYFn6XW4rSCOYUalupCrs58cnc/BcNI6NjMGEwHQYD
        VR0OBBYEFP16qvgawZ6Hnr8C5RNw1KqOwcJQMB8GA1UdIwQYMBaAFP16qvgawZ6H
        nr8C5RNw1KqOwcJQMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgIEMAoG
        CCqGSM49BAMCA0gAMEUCIQC1CVPMuFJ8DDfejiqG4NhBNq0iuKYP5a82ujqnCWYB
        WQIgTF+qvSJVjp4qqiM1maBvOi4JZrkA/Xrn3CcgyvXpdR0=
        -----END CERTIFICATE-----
        """

    private static let server = """
        -----BEGIN CERTIFICATE-----
        MIIBrDCCAVKgAwIBAgIUe+AgyodkNpPd4l/xGOyl3gTjmqcwCgYIKoZIzj0EAwIw
        HDEaMBgGA1UEAwwRc3dpZnQtYWNzIHRlc3QgQ0EwIBcNMjYxMTI0MDUwNzQ3WhgP
        MjEyNjEwMzAwNTA3NDdaMBQxEjAQBgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49
        AgEGCCqGSM49AwEHA0IABDhdidRNiKoIooV7IrfPakOq/w/CIiiXcJlrtUt2LKzf
        lP5w4Pmrb76CYyK6+JOkthxCU8lDRb2Q6hZvM0IqMtWjeDB2MBQGA1UdEQQNMAuC
        CWxvY2FsaG9zdDATBgNVHSUEDDAKBggrBgEFBQcDATAJBgNVHRMEAjAAMB0GA1Ud
        DgQWBBT/PqA4TBUYy6eBtf6aHZfyokyqITAfBgNVHSMEGDAWgBT9eqr4GsGeh56/
        AuUTcNSqjsHCUDAKBggqhkjOPQQDAgNIADBFAiB5/SReoMnc42fEOLPeqi1nlEqO
        kPj+mn0SwXFQpKU3kAIhAP7zVNqOiLEJm0phVrCXSWay4MzlzDuQUY6HYIJ2p5bu
        -----END CERTIFICATE-----
        """

    // Opens nothing but a test server on loopback.
    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3Zj99zdlL9RTkZds
        cFrtdvfv9oluD5lK2l29H5OamTyhRANCAAQ4XYnUTYiqCKKFeyK3z2pDqv8PwiIo
        l3CZa7VLdiys35T+cOD5q2++gmMiuviTpLYcQlPJQ0W9kOoWbzNCKjLV
        -----END PRIVATE KEY-----
        """
}
