// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct ConnectionStringTests {
    // "a2V5" is "key"; the signatures of two credentials with one key are equal.
    private func isKey(_ credential: AccessKeyCredential, _ key: String = "a2V5") throws -> Bool {
        try Array(credential.authenticationCode(for: "x"))
            == Array(AccessKeyCredential(key: key).authenticationCode(for: "x"))
    }

    @Test(
        "Order, case of names, spaces, other names and empty parts do not matter",
        arguments: [
            "endpoint=https://contoso.example/;accesskey=a2V5",
            "accesskey=a2V5;endpoint=https://contoso.example/",
            "Endpoint=https://contoso.example;AccessKey=a2V5;",
            ";;ENDPOINT=https://contoso.example/;;ACCESSKEY=a2V5;;",
            " endpoint = https://contoso.example/ ; accesskey = a2V5 \r\n",
            "endpoint=https://contoso.example/;accesskey=a2V5\n",
            "endpoint=contoso.example;accesskey=a2V5",
            "region=eu;endpoint=https://contoso.example/;accesskey=a2V5;nonsense;=;x=",
            "endpoint=https://other.example/;accesskey=b3RoZXI=;accesskey=a2V5;endpoint=https://contoso.example/",
        ]
    )
    func accepted(_ text: String) throws {
        let connection = try ConnectionString(text)
        #expect(connection.endpoint.description == "https://contoso.example")
        #expect(try isKey(connection.credential))
    }

    @Test("The padding of the key is kept")
    func padding() throws {
        let connection = try ConnectionString("endpoint=https://contoso.example/;accesskey=b3RoZXI=")
        #expect(try isKey(connection.credential, "b3RoZXI="))
    }

    @Test("Plain http is kept for a loopback host, whereas the official packages change it to https")
    func loopback() throws {
        let connection = try ConnectionString("endpoint=http://127.0.0.1:8080/;accesskey=a2V5")
        #expect(connection.endpoint.description == "http://127.0.0.1:8080")
    }

    @Test(
        "A text without endpoint or key, or with a wrong one, is an error that repeats none of it",
        arguments: [
            ("", "The connection string has no endpoint=; expected endpoint=…;accesskey=…."),
            ("hidden", "The connection string has no endpoint=; expected endpoint=…;accesskey=…."),
            ("accesskey=hidden", "The connection string has no endpoint=; expected endpoint=…;accesskey=…."),
            ("endpoint=;accesskey=hidden", "The connection string has no endpoint=; expected endpoint=…;accesskey=…."),
            (
                "endpoint=https://hidden.example/",
                "The connection string has no accesskey=; expected endpoint=…;accesskey=…."
            ),
            (
                "endpoint=https://hidden.example/;accesskey= ",
                "The connection string has no accesskey=; expected endpoint=…;accesskey=…."
            ),
            (
                "endpoint=https://hidden.example/;accesskey=hidden;accesskey=",
                "The connection string has no accesskey=; expected endpoint=…;accesskey=…."
            ),
            (
                "endpoint=https://hidden.example/;accesskey=hidden!",
                "The access key is not base64, as shown in the Azure portal."
            ),
            (
                "endpoint=http://hidden.example/;accesskey=a2V5",
                "The endpoint must start with https://; http:// is accepted for loopback hosts only; for an emulator, "
                    + "pass allowingUnencryptedHTTP: true."
            ),
            (
                "endpoint=https://contoso.example/hidden;accesskey=a2V5",
                "The endpoint contains a path; pass the resource's host only."
            ),
        ]
    )
    func refused(_ text: String, _ message: String) throws {
        let error = try #require(#expect(throws: ACSError.self) { try ConnectionString(text) })
        #expect(error.kind == .invalidArgument)
        #expect(error.message == message)
        #expect(!"\(error)".contains("hidden"))
    }
}
