// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

@Suite
struct ServiceLinkTests {
    @Test(
        "A link becomes the one form that every HTTP library sends unchanged",
        arguments: [
            ("/a/b?c=d", "/a/b?c=d"), ("a/b", "/a/b"), ("?c=d", "/?c=d"), ("https://contoso.example", "/"),
            ("https://contoso.example?c=d", "/?c=d"), ("HTTPS://CONTOSO.example:443/a", "/a"),
            ("//contoso.example/a", "/a"), ("/a/../b", "/b"), ("/../../b", "/b"), ("a/../../b", "/b"), ("/a/.", "/a/"),
            ("/a/..", "/"), ("/a//b", "/a//b"), ("https://contoso.example//a/b?c=d", "//a/b?c=d"),
            ("/a b|c?d e", "/a%20b%7Cc?d%20e"), ("/ä?\u{1F600}", "/%C3%A4?%F0%9F%98%80"),
            ("/a?b=%2B+c&d=", "/a?b=%2B+c&d="), ("/a#b", "/a"), (" /a ", "/a"), ("/:search?a=b?c", "/:search?a=b?c"),
        ]
    )
    func target(_ text: String, _ target: String) throws {
        let trust = ServiceLink.Trust(endpoint: try Endpoint("https://contoso.example"), allowedHosts: [])
        let address = try ServiceLink(text, trust: trust).address
        #expect(address.target == target)
        #expect(address.authority == "contoso.example")
        #expect(address.scheme == "https")
    }

    @Test(
        "A link that could lead elsewhere is refused",
        arguments: [
            "", "  ", "http://contoso.example/a", "https://contoso.example:444/a",
            "https://contoso.example.evil.example/",
            "https://evil.example/contoso.example", "https://contoso.example@evil.example/", "https:contoso.example/a",
            "//evil.example", "///evil.example", "https:///a", "\\\\evil.example/a", "/\\evil.example", "/a\r\nX: y",
            "/a/%2e%2E/b", "/.%2e/b", "javascript:alert(1)", "https://user@contoso.example/a",
        ]
    )
    func refused(_ text: String) throws {
        let trust = ServiceLink.Trust(endpoint: try Endpoint("https://contoso.example"), allowedHosts: [])
        #expect(throws: ServiceLink.Refusal.self) { try ServiceLink(text, trust: trust) }
    }

    @Test("An allowed host with a leading dot includes the hosts below it")
    func allowedHosts() throws {
        let trust = ServiceLink.Trust(
            endpoint: try Endpoint("https://contoso.example"),
            allowedHosts: [".asm.skype.com", "one.example"]
        )
        for good in ["https://eu.asm.skype.com/a", "https://A.B.ASM.skype.com/a", "https://one.example/a"] {
            #expect(throws: Never.self) { try ServiceLink(good, trust: trust) }
        }
        for bad in ["https://asm.skype.com/a", "https://evilasm.skype.com/a", "https://two.one.example/a"] {
            #expect(throws: ServiceLink.Refusal.self) { try ServiceLink(bad, trust: trust) }
        }
    }

    @Test("The client's api-version replaces a link's, wherever it is")
    func apiVersion() throws {
        let trust = ServiceLink.Trust(endpoint: try Endpoint("https://contoso.example"), allowedHosts: [])
        var address = try ServiceLink("/a?api-version=1&b=%20&api%2Dversion=2&c", trust: trust).address
        address.replaceQuery("api-version", with: "3")
        #expect(address.target == "/a?b=%20&c&api-version=3")
    }

    @Test("A link of an emulator without TLS leads to the emulator only")
    func unencrypted() throws {
        let endpoint = try Endpoint("http://emulator:8080", allowingUnencryptedHTTP: true)
        let trust = ServiceLink.Trust(endpoint: endpoint, allowedHosts: [".recordings.example"])
        let address = try ServiceLink("http://emulator:8080/a?b=c", trust: trust).address
        #expect(address.scheme == "http")
        #expect(address.authority == "emulator:8080")
        for text in ["http://emulator/a", "http://other:8080/a", "http://x.recordings.example/a"] {
            #expect(throws: ServiceLink.Refusal.self, "\(text)") { try ServiceLink(text, trust: trust) }
        }
    }
}
