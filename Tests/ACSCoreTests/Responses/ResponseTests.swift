// SPDX-License-Identifier: MIT

import Disclosure
import Foundation
import HTTPTypes
import Testing

@testable import ACSCore

private struct Results: PartialResult {
    var succeeded: [Int]
    var failed: [String]

    static func serviceError(of failure: String) -> ServiceError {
        ServiceError(code: failure)
    }
}

private enum Either: Equatable {
    case thing(Thing)
    case nothing
}

struct ResponseTests {
    @Test("Headers are found without regard to case, and several of one name are joined")
    func head() {
        var response = HTTPResponse(status: .init(code: 418))
        response.headerFields = [.init("X-Ms-Request-Id")!: "r", .cacheControl: "a"]
        response.headerFields.append(.init(name: .cacheControl, value: "b"))
        response.headerFields[.init("x-ms-client-request-id")!] = "c"
        let head = ResponseHead(response)
        #expect(head.status == 418)
        #expect(head.requestID == "r")
        #expect(head.clientRequestID == "c")
        #expect(head["CACHE-CONTROL"] == "a, b")
        #expect(head["etag"] == nil)
        #expect(head["no header\n"] == nil)
    }

    @Test("A head has its headers, and describes itself without them")
    func headerFields() {
        let head = ResponseHead(status: 202, headers: ["x-ms-request-id": "r", "Set-Cookie": "hidden"])
        #expect(head.headerFields[.setCookie] == "hidden")
        #expect("\(head)" == "status 202 [request r]")
        #expect(String(reflecting: head) == "status 202 [request r]")
        #expect(!Disclosure(of: head).text.contains("hidden"))
        #expect("\(ResponseHead(status: 500))" == "status 500")
    }

    @Test("The request's id is the first of the services' headers that has a value, next to Front Door's")
    func requestIDs() {
        let names = ["x-ms-request-id", "MS-CV", "X-Microsoft-Skype-Chain-ID", "trace-id", "mise-correlation-id"]
        for index in names.indices {
            var headers = Dictionary(uniqueKeysWithValues: names[index...].map { ($0, "id of \($0)") })
            headers["X-Azure-Ref"] = "front"
            for name in names[..<index] { headers[name] = "" }
            let head = ResponseHead(status: 200, headers: headers)
            #expect(head.requestID == "id of \(names[index])")
            #expect(head.frontDoorID == "front")
        }
        #expect(ResponseHead(status: 200).requestID == nil)
        #expect(ResponseHead(status: 200).frontDoorID == nil)
    }

    @Test("A result in which nothing failed throws nothing")
    func allSucceeded() {
        #expect(throws: Never.self) { try Results(succeeded: [1], failed: []).throwIfAnyFailed() }
        #expect(throws: Never.self) { try Results(succeeded: [], failed: []).throwIfAnyFailed() }
    }

    @Test("A result with failures throws an error with an entry for each, which was sent and is not repeated")
    func someFailed() throws {
        let results = Results(succeeded: [1, 2], failed: ["A", "B"])
        let error = try #require(#expect(throws: ACSError.self) { try results.throwIfAnyFailed() })
        #expect(error.kind == .partlyFailed)
        #expect(error.details.map(\.code) == ["A", "B"])
        #expect(error.wasSent == .yes)
        #expect(!error.isRetryable)
        #expect(error.message == "2 failed, 2 succeeded: A; B.")
        let all = try #require(
            #expect(throws: ACSError.self) { try Results(succeeded: [], failed: ["A"]).throwIfAnyFailed() }
        )
        #expect(all.message == "1 failed: A.")
    }

    @Test(
        "A partial failure names each reason once, and of more than three says how many more there are",
        arguments: [
            (["A", "A", "B", "A"], "4 failed: A; B."), (["A", "B", "C"], "3 failed: A; B; C."),
            (["A", "B", "C", "D", "A", "E"], "6 failed: A; B; C; and 2 more."), (["", "A"], "2 failed: A."),
            ([""], "1 failed."), (["No."], "1 failed: No."), (["No.", "Gone.", "No"], "3 failed: No; Gone."),
        ]
    )
    func reasons(_ failed: [String], _ message: String) throws {
        let results = Results(succeeded: [], failed: failed)
        let error = try #require(#expect(throws: ACSError.self) { try results.throwIfAnyFailed() })
        #expect(error.message == message)
    }

    private func read<Value>(_ expected: ExpectedResponse<Value>, _ status: Int, _ body: String = "") throws -> Value? {
        guard case .whole(let make) = expected.reading(of: status) else { return nil }
        return try make(RawResponse(head: ResponseHead(status: status), body: Array(body.utf8)))
    }

    @Test("Only declared statuses are read, each as declared")
    func statuses() throws {
        let body = #"{"id":"a"}"#
        let json = ExpectedResponse<Thing>.json(200, 201)
        #expect(try read(json, 200, body) == Thing(id: "a"))
        #expect(try read(json, 201, body) == Thing(id: "a"))
        #expect(try read(json, 202, body) == nil)
        let cases = ExpectedResponse<Either>.cases([.json(200, Either.thing), .empty(404, as: .nothing)])
        #expect(try read(cases, 200, body) == .thing(Thing(id: "a")))
        #expect(try read(cases, 404, "ignored") == .nothing)
        #expect(try read(ExpectedResponse<Data>.bytes(200), 200, "x") == Data("x".utf8))
    }

    @Test("A response that declares JSON and is not JSON is an error, not an empty value")
    func notJSON() {
        #expect(throws: DecodingError.self) { try read(ExpectedResponse<Thing>.json(200), 200, "") }
        #expect(throws: DecodingError.self) { try read(ExpectedResponse<Thing>.json(200), 200, "{}") }
    }
}
