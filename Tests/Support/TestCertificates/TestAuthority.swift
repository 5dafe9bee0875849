// SPDX-License-Identifier: MIT

public import NIOSSL

/// A certificate authority of the tests, and certificates for `localhost`. What has not expired is good until 2126.
public enum TestAuthority {
    /// What a server can show.
    public enum Certificate: Sendable {
        /// The authority's, and good.
        case valid
        /// The authority's, and good until January 2026.
        case expired
        /// The server's own.
        case selfSigned
    }

    /// What a client must trust.
    public static func certificates() throws -> [NIOSSLCertificate] {
        try NIOSSLCertificate.fromPEMBytes(Array(authority.utf8))
    }

    /// What a server shows.
    public static func serverConfiguration(_ certificate: Certificate = .valid) throws -> TLSConfiguration {
        let text =
            switch certificate {
            case .valid: valid
            case .expired: expired
            case .selfSigned: selfSigned
            }
        return .makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(text.utf8)).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))
        )
    }

    private static let authority = """
        -----BEGIN CERTIFICATE-----
        MIIBfjCCASSgAwIBAgIUSjoP2moOpMsVLubk5pdwLpsnXJQwCgYIKoZIzj0EAwIw
        HDEaMBgGA1UEAwwRc3dpZnQtYWNzIHRlc3QgQ0EwIBcNMjYwMTAxMDAwMDAwWhgP
        MjEyNjEwMzEwMDAwMDBaMBwxGjAYBgNVBAMMEXN3aWZ0LWFjcyB0ZXN0IENBMFkw
        EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAET2ASADp9ckbyNMQ/vOLInbRKeA5l0jXk
        0/0V0O/HfLd7TzKAUxfeDOQuVjHxP25x/DZDrD/OukM8q3QLb3tQdqNCMEAwHQYD
        VR0OBBYEFEtk5XSoAJMwLQQOsbNGu8zqlD9BMA8GA1UdEwEB/wQFMAMBAf8wDgYD
        VR0PAQH/BAQDAgIEMAoGCCqGSM49BAMCA0gAMEUCIQCBbLh9rcyyvtQmYWH7dDe9
        Z1y1sKOePchP91NwruHY3QIgOTRsOg9wHtbtGkRn3mxOubVbBwqPosTD7762UcF1
        tAY=
        -----END CERTIFICATE-----
        """

    private static let valid = """
        -----BEGIN CERTIFICATE-----
        MIIBrDCCAVKgAwIBAgIUWsuEJWXHdmIOqicc5v2HWPhoNCowCgYIKoZIzj0EAwIw
        HDEaMBgGA1UEAwwRc3dpZnQtYWNzIHRlc3QgQ0EwIBcNMjYwMTAxMDAwMDAwWhgP
        MjEyNjEwMzAwMDAwMDBaMBQxEjAQBgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49
        AgEGCCqGSM49AwEHA0IABJawvTlFVZzmvhgMPz7eTKTbEBoiQTcuaDFnyxhaELYi
        mIAp72SxQnhdx+MVNL8b7GkIFMa8qhAhg5cNDl3G03+jeDB2MBQGA1UdEQQNMAuC
        CWxvY2FsaG9zdDATBgNVHSUEDDAKBggrBgEFBQcDATAJBgNVHRMEAjAAMB0GA1Ud
        DgQWBBT7wn/K283qQO2ApknCUz2fisluUzAfBgNVHSMEGDAWgBRLZOV0qACTMC0E
        DrGzRrvM6pQ/QTAKBggqhkjOPQQDAgNIADBFAiBi41+76w9RYgrhKYn2TksQHkqr
        fRUGyp1E8JFbtR6I5gIhAPSoWcgGLLml6ZR82IXrT6/5wE1iblYXSNRyKCStJLJQ
        -----END CERTIFICATE-----
        """

    private static let expired = """
        -----BEGIN CERTIFICATE-----
        MIIBqzCCAVCgAwIBAgIUbGEFUaO/ZFArKTxeoDZp91XOlEYwCgYIKoZIzj0EAwIw
        HDEaMBgGA1UEAwwRc3dpZnQtYWNzIHRlc3QgQ0EwHhcNMjYwMTAxMDAwMDAwWhcN
        MjYwMjAxMDAwMDAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIB
        BggqhkjOPQMBBwNCAASWsL05RVWc5r4YDD8+3kyk2xAaIkE3LmgxZ8sYWhC2IpiA
        Ke9ksUJ4XcfjFTS/G+xpCBTGvKoQIYOXDQ5dxtN/o3gwdjAUBgNVHREEDTALggls
        b2NhbGhvc3QwEwYDVR0lBAwwCgYIKwYBBQUHAwEwCQYDVR0TBAIwADAdBgNVHQ4E
        FgQU+8J/ytvN6kDtgKZJwlM9n4rJblMwHwYDVR0jBBgwFoAUS2TldKgAkzAtBA6x
        s0a7zOqUP0EwCgYIKoZIzj0EAwIDSQAwRgIhAMYUMDOz1pdkuz3aUFjgE9nJgY8H
        eyFRUqyT9Y1n4remAiEA0iyu8RjuJ3/J7pNNYDiOjQNaMDGpkWYXcmFoke/m+fc=
        -----END CERTIFICATE-----
        """

    private static let selfSigned = """
        -----BEGIN CERTIFICATE-----
        MIIBhDCCASmgAwIBAgIUQjqg6lJujTsQRm/klkw+XNLEoZowCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MDEwMTAwMDAwMFoYDzIxMjYxMDMw
        MDAwMDAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAASWsL05RVWc5r4YDD8+3kyk2xAaIkE3LmgxZ8sYWhC2IpiAKe9ksUJ4
        XcfjFTS/G+xpCBTGvKoQIYOXDQ5dxtN/o1cwVTAUBgNVHREEDTALgglsb2NhbGhv
        c3QwEwYDVR0lBAwwCgYIKwYBBQUHAwEwCQYDVR0TBAIwADAdBgNVHQ4EFgQU+8J/
        ytvN6kDtgKZJwlM9n4rJblMwCgYIKoZIzj0EAwIDSQAwRgIhAPR1gm9y0fpETAA6
        ehDiujAbeNSPmECFUy+FeGtElhu7AiEA4ctiDaKd4hibl6C2voL80bpe/45hbdo4
        1lGwncJyWDg=
        -----END CERTIFICATE-----
        """

    // Opens nothing but a test server on loopback.
    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgO0S1dQqoiJAG936R
        GFpdKwUQfMjmdmOpqkYAoz4mnNihRANCAASWsL05RVWc5r4YDD8+3kyk2xAaIkE3
        LmgxZ8sYWhC2IpiAKe9ksUJ4XcfjFTS/G+xpCBTGvKoQIYOXDQ5dxtN/
        -----END PRIVATE KEY-----
        """
}
