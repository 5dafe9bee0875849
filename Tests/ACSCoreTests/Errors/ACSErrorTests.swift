// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

struct ACSErrorTests {
    @Test("The description has what a support request needs, in one line")
    func description() {
        let error = ACSError(
            .badRequest,
            message: "No such number.",
            operation: "SMSClient.send",
            status: 400,
            code: "InvalidNumber",
            requestID: "r",
            clientRequestID: "c",
            codingPath: "to[1]"
        )
        let text = "SMSClient.send: 400 InvalidNumber: No such number. At to[1]. [request r] [client request c]"
        #expect(error.description == text)
        #expect(String(reflecting: error) == text)
    }

    @Test("Foundation shows the error's description")
    func localized() {
        let error: any Error = ACSError(.notFound, message: "No such user.", operation: "T.t", status: 404)
        #expect(error.localizedDescription == "T.t: 404 notFound: No such user.")
    }

    private static let people = [
        "+14255550123", "%2B14255550123", "+1 (425) 555-0123", "4:+14255550123", "4%3A%2B14255550123",
        "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000", "8%3Aacs%3A37691ec4-57fb-4c0f-ae31-32791610cb14_0000",
        "8:gcch-acs:a_b_c", "8:spool:a_b", "8:orgid:45ab2481-1c1c-4005-be24-0ffb879b1130", "8:teamsvisitor:ada",
        "28:orgid:7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e", "48:something", "19:meeting_YWRh@thread.v2",
        "19:0b32_0a1c@unq.gbl.spaces", "ada.lovelace@contoso.com", "ada%40contoso.com",
    ]

    @Test("What names people is left out of the description, and stays in the message", arguments: people)
    func namesPeople(_ id: String) throws {
        let forms = [
            "No user %.", "'%' is no user", "(%)", "user=%;", "%", "[\"%\"]", "/users/%/tokens", "%, %.", "users%2F%",
            "user%20%", "%3A%",
        ]
        for form in forms {
            let message = form.replacing(#/%(?![0-9A-F]{2}(%|$))/#, with: id)
            let error = ACSError(.notFound, message: message, code: "No(\(id))")
            #expect(error.message == message)
            for part in id.split(whereSeparator: { ":%@.-_+ ()".contains($0) }) where part.count > 3 {
                #expect(!error.description.contains(part), "\(error.description)")
            }
            // What is around it stays.
            #expect(error.description.hasPrefix("No(<redacted>): "))
            #expect(!form.contains("tokens") || error.description.hasSuffix("/users/<redacted>/tokens"))
        }
    }

    @Test(
        "Keys of maps are left out of the description, and stay in the coding path",
        arguments: [
            ("phoneNumbers.14255550100.capabilities", "phoneNumbers.<redacted>.capabilities"),
            ("participants.8:acs:123_456", "participants.<redacted>"),
            ("members.ada@contoso", "members.<redacted>"), ("items[12].id", "items[12].id"),
            ("[3].id", "[3].id"), ("numbers.+14255550100[2]", "numbers.<redacted>[2]"),
        ]
    )
    func keys(_ path: String, _ printed: String) {
        let error = ACSError(.undecodableResponse, message: "x", codingPath: path)
        #expect(error.description == "undecodableResponse: x At \(printed).")
        #expect(error.codingPath == path)
    }

    @Test(
        "What identifies no one stays in the description",
        arguments: [
            "at 2026-01-10T10:00:00+00:00", "at 10:30 +0100", "https://contoso.example:8080/a%2Fb", "[::1]:80", "1+2",
            "6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11", "pass the id itself, such as 19:…@thread.v2", "port 80: refused",
            "code 7509: bad", "urn:ietf:params:oauth", "trace 2001:db8::1",
        ]
    )
    func identifiesNoOne(_ text: String) {
        #expect(ACSError(.notFound, message: text).description == "notFound: \(text)")
    }

    @Test("What is not known is left out of the description")
    func shortDescription() {
        #expect(ACSError(.invalidArgument, message: "Wrong.").description == "invalidArgument: Wrong.")
        #expect(ACSError(.undecodableResponse, message: "x", codingPath: "").description == "undecodableResponse: x")
    }

    @Test("The body is decoded as a type of the caller's own")
    func body() throws {
        var error = ACSError(.badRequest, message: "x")
        error.body = Array(#"{"id":"a","parts":[{"size":1}]}"#.utf8)
        #expect(try error.decodeBody(as: Thing.self) == Thing(id: "a", parts: [.init(size: 1)]))
        #expect(throws: DecodingError.self) { try error.decodeBody(as: [Thing].self) }
        #expect(throws: DecodingError.self) { try ACSError(.badRequest, message: "x").decodeBody(as: Thing.self) }
    }

    @Test(
        "Coding paths have their usual spelling",
        arguments: [
            (#"{"id":7}"#, "id"), (#"{"id":"a","parts":{}}"#, "parts"),
            (#"{"id":"a","parts":[{"size":1},{}]}"#, "parts[1].size"),
        ]
    )
    func codingPath(_ text: String, _ path: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try read(Thing.self, text) })
        #expect(error.path == path)
        let inList = try #require(#expect(throws: DecodingError.self) { try read([Thing].self, "[\(text)]") })
        #expect(inList.path == "[0].\(path)")
    }

    @Test(
        "Each status has its kind",
        arguments: [
            (200, .unexpectedStatus), (299, .unexpectedStatus), (302, .redirected), (304, .notModified),
            (307, .redirected), (400, .badRequest), (401, .unauthorized), (403, .forbidden), (404, .notFound),
            (408, .requestTimedOut), (409, .conflict), (412, .preconditionFailed), (418, .badRequest),
            (429, .tooManyRequests), (500, .serverFailure), (503, .serverFailure), (600, .serverFailure),
        ] as [(Int, ACSError.Kind)]
    )
    func status(_ status: Int, _ kind: ACSError.Kind) {
        #expect(ACSError.Kind(status: status) == kind)
        #expect(kind.standardMessage.hasSuffix("."))
    }
}
