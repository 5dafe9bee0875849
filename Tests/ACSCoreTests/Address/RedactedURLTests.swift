// SPDX-License-Identifier: MIT

import HTTPTypes
import Testing

@testable import ACSCore

@Suite("The address of a request, as logs and spans show it,")
struct RedactedURLTests {
    private func text(_ path: String, route: String?) -> String {
        let request = HTTPRequest(method: .get, scheme: "https", authority: "contoso.example", path: path)
        return RedactedURL(request, route: route).text
    }

    @Test("has neither the names nor the values of path parameters")
    func path() {
        #expect(
            text("/users/8:acs:ada/threads/19:x", route: "/users/{id}/threads/{thread}")
                == "https://contoso.example/users/REDACTED/threads/REDACTED"
        )
    }

    @Test("has nothing of the path of a link")
    func link() {
        #expect(text("/users/8:acs:ada", route: nil) == "https://contoso.example/REDACTED")
    }

    @Test(
        "has the names of the query's parameters, and no value except the API version",
        arguments: [
            ("a=1&api-version=2025-01-01&b=", "a=REDACTED&api-version=2025-01-01&b=REDACTED"),
            ("a=1=2", "a=REDACTED"), ("+14255550123", "REDACTED"), ("", ""),
        ]
    )
    func query(_ query: String, _ shown: String) {
        let expected = "https://contoso.example/things" + (shown.isEmpty ? "" : "?\(shown)")
        #expect(text("/things?\(query)", route: "/things") == expected)
    }
}
