// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct EndpointTests {
    @Test(
        "An endpoint is reduced to scheme, host and a port that is not the scheme's own",
        arguments: [
            ("https://contoso.communication.azure.com", "https://contoso.communication.azure.com"),
            ("https://contoso.communication.azure.com/", "https://contoso.communication.azure.com"),
            ("HTTPS://Contoso.Communication.Azure.com///", "https://contoso.communication.azure.com"),
            ("contoso.communication.azure.com", "https://contoso.communication.azure.com"),
            (" \t\r\nhttps://contoso.communication.azure.com/\r\n", "https://contoso.communication.azure.com"),
            ("https://contoso.communication.azure.com:443", "https://contoso.communication.azure.com"),
            ("https://contoso.communication.azure.com:80", "https://contoso.communication.azure.com:80"),
            (
                "https://my-res.unitedstates.communication.azure.us:65535",
                "https://my-res.unitedstates.communication.azure.us:65535"
            ),
            ("http://localhost", "http://localhost"),
            ("http://LOCALHOST:7071", "http://localhost:7071"),
            ("http://127.0.0.1:80", "http://127.0.0.1"),
            ("http://127.255.0.3:443", "http://127.255.0.3:443"),
            ("http://[::1]:8080/", "http://[::1]:8080"),
            ("http://[0:0:0:0:0:0:0:1]", "http://[0:0:0:0:0:0:0:1]"),
            ("https://[2001:DB8::1]", "https://[2001:db8::1]"),
        ]
    )
    func accepted(_ text: String, _ expected: String) throws {
        let endpoint = try Endpoint(text)
        #expect(endpoint.description == expected)
        #expect(try Endpoint(endpoint.description) == endpoint)
    }

    @Test(
        "What is not an endpoint is an error that says why",
        arguments: [
            ("", "is empty"),
            (" \n", "is empty"),
            ("/", "has no valid host name"),
            ("https:///", "has no valid host name"),
            ("ftp://hidden.example", "must start with https://"),
            ("https://", "has no valid host name"),
            ("https://hidden..example", "has no valid host name"),
            ("https://hidden.example.", "has no valid host name"),
            ("https://hid den.example", "has no valid host name"),
            ("https://hidden\u{0}.example", "has no valid host name"),
            ("https://hidden\n.example", "has no valid host name"),
            ("https://hïdden.example", "has no valid host name"),
            ("https://[hidden]", "has no valid host name"),
            ("https://[::1]hidden", "has no valid host name"),
            ("https://hidden.example:0", "has no valid port; a port is a number from 1 to 65535"),
            ("https://hidden.example:65536", "has no valid port; a port is a number from 1 to 65535"),
            ("https://hidden.example:", "has no valid port; a port is a number from 1 to 65535"),
            ("https://hidden.example:+1", "has no valid port; a port is a number from 1 to 65535"),
            ("https://hidden.example:٣", "has no valid port; a port is a number from 1 to 65535"),
            ("https://user:hidden@contoso.example", "contains a user name"),
            ("https://contoso.example?hidden", "contains a query"),
            ("https://contoso.example#hidden", "contains a fragment"),
            ("https://contoso.example/hidden", "contains a path; pass the resource's host only"),
            (
                "endpoint=https://contoso.example/;accesskey=hidden",
                "is a connection string; create a ConnectionString from it. Pass the resource's, such as "
                    + "https://contoso.communication.azure.com"
            ),
            (
                "AccessKey=hidden;endpoint=https://contoso.example/",
                "is a connection string; create a ConnectionString from it. Pass the resource's, such as "
                    + "https://contoso.communication.azure.com"
            ),
        ]
    )
    func refused(_ text: String, _ reason: String) throws {
        let error = try #require(#expect(throws: ACSError.self) { try Endpoint(text) })
        #expect(error.kind == .invalidArgument)
        #expect(error.message == "The endpoint \(reason).")
        #expect(!"\(error)".contains("hidden"))
    }

    // U+212A KELVIN SIGN becomes an ASCII k in lower case: a look-alike would lead to another host than the text shows.
    @Test("A host outside ASCII is refused, also where its lower case is ASCII")
    func kelvinSign() {
        #expect(throws: ACSError.self) { try Endpoint("https://\u{212A}ontoso.communication.azure.com") }
    }

    @Test(
        "Plain http is for the loopback host only, in its plain spelling",
        arguments: [
            "contoso.example", "128.0.0.1", "127.0.0", "127.1", "0.0.0.0", "127.0.0.256", "127.0.0.01",
            "127.0.0.1.nip.example", "localhost.example", "notlocalhost", "[::2]", "[::ffff:127.0.0.1]", "[fe80::1]",
        ]
    )
    func plainHTTP(_ host: String) throws {
        let error = try #require(#expect(throws: ACSError.self) { try Endpoint("http://\(host)") })
        #expect(
            error.message
                == "The endpoint must start with https://; http:// is accepted for loopback hosts only; "
                + "for an emulator, pass allowingUnencryptedHTTP: true."
        )
        #expect(throws: Never.self) { try Endpoint("https://\(host)") }
    }

    @Test(
        "Plain http is accepted for any host if the app allows it explicitly",
        arguments: ["http://emulator:8080", "http://10.0.0.7", "http://[fe80::1]:81", "http://contoso.example"]
    )
    func unencrypted(_ text: String) throws {
        #expect(try Endpoint(text, allowingUnencryptedHTTP: true).description == text)
        #expect(throws: ACSError.self) { try Endpoint(text, allowingUnencryptedHTTP: false) }
        #expect(throws: ACSError.self) { try Endpoint(text) }
    }

    @Test(
        "What is not an endpoint is an error even if plain http is allowed",
        arguments: ["http://", "ftp://a", "http://a/b"]
    )
    func unencryptedNonsense(_ text: String) {
        #expect(throws: ACSError.self) { try Endpoint(text, allowingUnencryptedHTTP: true) }
    }
}
