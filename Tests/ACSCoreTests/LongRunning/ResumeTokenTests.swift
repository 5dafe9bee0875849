// SPDX-License-Identifier: MIT

import Disclosure
import Foundation
import Testing

@testable import ACSCore

struct ResumeTokenTests {
    private static let token = ResumeToken(
        .init(
            operation: "PhoneNumbersClient.search",
            endpoint: "https://contoso.example",
            watching: .monitor,
            monitor: "/operations/search_1?api-version=2025-06-01",
            method: "POST",
            url: "https://contoso.example/availablePhoneNumbers/countries/US/:search",
            clientRequestID: "6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11"
        )
    )

    // What was stored by an earlier version must be readable by a later one.
    @Test("The stored text is base64 of JSON with fixed keys")
    func format() throws {
        let data = try #require(Data(base64Encoded: Self.token.string))
        #expect(
            String(decoding: data, as: UTF8.self) == """
                {"clientRequestID":"6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11","endpoint":"https://contoso.example",\
                "method":"POST","monitor":"/operations/search_1?api-version=2025-06-01",\
                "operation":"PhoneNumbersClient.search",\
                "url":"https://contoso.example/availablePhoneNumbers/countries/US/:search","version":1,\
                "watching":"monitor"}
                """
        )
    }

    @Test("A token's description contains its operation, and no address")
    func description() {
        let text = "PhoneNumbersClient.search at https://contoso.example"
        #expect("\(Self.token)" == text)
        #expect(String(reflecting: [Self.token]) == "[\(text)]")
        #expect(!Disclosure(of: Self.token).text.contains("countries"))
    }

    @Test("A token is unchanged after it was stored as text or as JSON")
    func roundTrip() throws {
        #expect(try ResumeToken(Self.token.string) == Self.token)
        let stored = try JSONEncoder().encode(["token": Self.token])
        #expect(try JSONDecoder().decode([String: ResumeToken].self, from: stored) == ["token": Self.token])
    }

    @Test("A token of another version is refused")
    func version() throws {
        var contents = Self.token.contents
        contents.version = 2
        let error = try #require(#expect(throws: ACSError.self) { try ResumeToken(ResumeToken(contents).string) })
        #expect(error.kind == .invalidArgument)
    }

    @Test("JSON without a token is a decoding error with its path", arguments: [#"["x"]"#, "[7]", #"["e30="]"#])
    func notAToken(_ text: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try read([ResumeToken].self, text) })
        #expect(error.path == "[0]")
    }
}
