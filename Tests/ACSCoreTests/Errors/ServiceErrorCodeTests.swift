// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

@Suite("A code of an error")
struct ServiceErrorCodeTests {
    @Test(
        "is read from any JSON, and a number is written as a number",
        arguments: [
            (#""OutOfStock""#, "OutOfStock", #""OutOfStock""#), ("0", "0", "0"), ("-7", "-7", "-7"),
            (#""404""#, "404", #""404""#), (#""""#, "", #""""#), ("1.5", "1.5", #""1.5""#),
            ("true", "true", #""true""#),
            (#"{"code":"Bad","message":"No."}"#, "Bad", #""Bad""#), (#"{"Message":"No."}"#, "No.", #""No.""#),
            (#"[{"code":7509}]"#, "7509", #""7509""#), (#"{"a":[1]}"#, #"{"a":[1]}"#, #""{\"a\":[1]}""#),
        ]
    )
    func reading(_ json: String, _ text: String, _ written: String) throws {
        let code = try read(ServiceErrorCode.self, json)
        #expect(code.rawValue == text)
        #expect("\(code)" == text)
        #expect(String(decoding: try ServiceJSON.encode(code), as: UTF8.self) == written)
    }

    @Test("compares by its text")
    func comparing() {
        #expect(ServiceErrorCode(404) == "404")
        #expect(Set<ServiceErrorCode>([404, "404", "Bad"]).count == 2)
        #expect(ServiceErrorCode("404").number == 404)
        #expect(ServiceErrorCode("Bad").number == nil)
    }
}
