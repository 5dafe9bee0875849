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

    @Test("What Foundation shows of the error is its description")
    func localized() {
        let error: any Error = ACSError(.notFound, message: "No such user.", operation: "T.t", status: 404)
        #expect(error.localizedDescription == "T.t: 404 notFound: No such user.")
    }

    @Test("What is not known is left out of the description")
    func shortDescription() {
        #expect(ACSError(.invalidArgument, message: "Wrong.").description == "invalidArgument: Wrong.")
        #expect(ACSError(.undecodableResponse, message: "x", codingPath: "").description == "undecodableResponse: x")
    }

    @Test("The body is read into a type of the caller's own")
    func body() throws {
        var error = ACSError(.badRequest, message: "x")
        error.body = Array(#"{"id":"a","parts":[{"size":1}]}"#.utf8)
        #expect(try error.decodeBody(as: Thing.self) == Thing(id: "a", parts: [.init(size: 1)]))
        #expect(throws: DecodingError.self) { try error.decodeBody(as: [Thing].self) }
        #expect(throws: DecodingError.self) { try ACSError(.badRequest, message: "x").decodeBody(as: Thing.self) }
    }

    @Test(
        "Coding paths are written as people write them",
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
