// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct ErrorBodyTests {
    private func error(_ text: String, headers: [String: String] = [:], hiding secrets: [String] = []) -> ServiceError?
    {
        ErrorBody(Array(text.utf8), of: ResponseHead(status: 400, headers: headers), hiding: secrets)?.error
    }

    @Test("Each shape says the same in each case of its names and in each place", arguments: ErrorShape.all)
    func shapes(_ shape: ErrorShape) throws {
        struct Result: Codable { var failed: [ServiceError] }
        for casing in ErrorShape.Casing.allCases {
            let json = shape.json(casing)
            #expect(error(try text(json)) == shape.expected, "body, \(casing)")
            #expect(ErrorBody(json)?.error == shape.expected, "state of an operation, \(casing)")
            let body = try read(ServiceErrorResponse.self, text(json))
            #expect(body.error == shape.expected, "ServiceErrorResponse, \(casing)")
            if shape.isBodyOnly { continue }
            #expect(error(try text(["error": json])) == shape.expected || json.stringValue != nil, "error, \(casing)")
            let result = try read(Result.self, #"{"failed":[\#(text(json))]}"#)
            #expect(result.failed == [shape.expected], "result, \(casing)")
            // What was read is written under one name each, and read again.
            #expect(try read(Result.self, text(result)).failed == [shape.expected], "round trip, \(casing)")
        }
    }

    private func text(_ value: some Encodable) throws -> String { try json(value) }

    @Test("Details and inner errors are read to any depth")
    func nested() {
        let body = """
            {"error":{"code":"A","details":[{"code":"B","details":[{"message":"c"}]}],
            "innererror":{"code":"D","innererror":{"code":"E"}}}}
            """
        #expect(
            error(body)
                == ServiceError(
                    code: "A",
                    details: [ServiceError(code: "B", details: [ServiceError(message: "c")])],
                    innerError: ServiceError(code: "D", innerError: ServiceError(code: "E"))
                )
        )
    }

    @Test(
        "What is missing or empty is left out, and the rest is kept",
        arguments: [
            #"{"error":{"code":"A","message":[],"target":{},"details":{},"innererror":{}}}"#,
            #"{"error":{"code":"A","message":true,"details":[null,true,{},[]],"innererror":null}}"#,
            #"{"error":{"Code":"A","message":""},"code":null}"#,
            "\u{FEFF}{\"error\":{\"code\":\"A\"},\"more\":true}",
        ]
    )
    func lenient(_ body: String) {
        #expect(error(body) == ServiceError(code: "A"))
    }

    @Test("The exact name counts before the same one in another case")
    func exactName() {
        #expect(error(#"{"CODE":"C","Code":"B","code":"A"}"#)?.code == "A")
        #expect(error(#"{"CODE":"C","Code":"B"}"#)?.code == "C")
    }

    @Test(
        "A body that says nothing is not an error",
        arguments: [
            "", " ", "{}", "[]", "null", "404", "true", "<html></html>", #"{"error":{}}"#, #"{"error":null}"#,
            #"{"status":400}"#, #"{"error":{"code":"A""#, "[1", "\0",
        ]
    )
    func none(_ body: String) {
        #expect(error(body) == nil)
    }

    @Test("The header has the code if the body has none; then the type of problem details")
    func code() {
        let header = ["x-ms-error-code": "Head"]
        let problem = #"{"type":"https://example.com/full","title":"Full."}"#
        #expect(error("", headers: header) == ServiceError(code: "Head"))
        #expect(error(#"{"message":"No."}"#, headers: header) == ServiceError(code: "Head", message: "No."))
        #expect(error("Blocked.", headers: header) == ServiceError(code: "Head", message: "Blocked."))
        #expect(error(#"{"code":"Body"}"#, headers: header)?.code == "Body")
        #expect(error(problem, headers: header)?.code == "Head")
        #expect(error(problem)?.code == "https://example.com/full")
        #expect(error(#"{"type":"about:blank","title":"Full."}"#) == ServiceError(message: "Full."))
        #expect(error(#"{"type":"thing","message":"No."}"#)?.code == nil)
    }

    @Test("Problem details have an id of the request")
    func trace() {
        let body = #"{"title":"No.","traceId":"00-38cec33a-00"}"#
        let read = ErrorBody(Array(body.utf8), of: ResponseHead(status: 400))
        #expect(read?.traceID == "00-38cec33a-00")
    }

    @Test(
        "Text, HTML and XML give a short line",
        arguments: [
            ("Access denied by policy.\r\n", nil, "Access denied by policy."),
            (
                "<html><head><TITLE>\n 403 - Forbidden &amp; blocked\n</TITLE></head><body>x</body></html>", nil,
                "403 - Forbidden & blocked"
            ),
            (
                "<h2>Our services aren't available right now</h2><p>We're working on it.</p>0l1AYY", nil,
                "Our services aren't available right now"
            ),
            ("<h1>Blocked <b>here</b></h1>", nil, "Blocked here"),
            ("<p>Anything</p>", nil, nil),
            (
                "<?xml version=\"1.0\"?><Error><Code>AuthFailed</Code><Message>No.\nReally.</Message></Error>",
                "AuthFailed",
                "No. Really."
            ),
            ("a\u{1B}[31m\tb\u{0}c", nil, nil),
            ("a\u{1B}[31m\tb\u{7}c", nil, "a [31m b c"),
        ] as [(String, String?, String?)]
    )
    func markup(_ body: String, _ code: String?, _ message: String?) {
        #expect(error(body)?.code == code)
        #expect(error(body)?.message == message)
    }

    @Test("A long text is cut, and hides its secrets before that")
    func longText() throws {
        let secret = String(repeating: "s", count: 150)
        let text = "Refused \(String(repeating: "x", count: 100)) \(secret) \(String(repeating: "y", count: 200))"
        let message = try #require(error(text, hiding: [secret])?.message)
        #expect(message.count == 201)
        #expect(message.hasSuffix("…"))
        #expect(!message.contains("sss"))
    }

    @Test(
        "A text or list in a success is part of a result, and not an error",
        arguments: ["secret", "\"secret\"", "[{}]"]
    )
    func success(_ body: String) {
        #expect(ErrorBody(Array(body.utf8), of: ResponseHead(status: 202))?.error == nil)
    }

    @Test("Secrets are hidden in every part of an error")
    func secrets() throws {
        let secret = "secret-of-the-caller"
        let body = """
            {"code":"\(secret)","message":"\(secret)","target":"\(secret)","details":[{"message":"\(secret)"}],
            "innererror":{"message":"\(secret)"},"additionalInfo":[{"type":"\(secret)","\(secret)":1}]}
            """
        let hidden = try #require(error(body, hiding: [secret]))
        #expect(!"\(hidden)".contains(secret))
        #expect("\(try #require(error(body)))".contains(secret))
    }

    @Test("A service error is written with the fields that it has, under the services' names")
    func write() throws {
        var error = ServiceError(code: "A", details: [ServiceError(message: "b")], innerError: ServiceError(code: "C"))
        error.additionalInfo = [["type": "T", "info": ["x": 1]]]
        let text = """
            {"error":{"additionalInfo":[{"info":{"x":1},"type":"T"}],"code":"A","details":[{"message":"b"}],\
            "innererror":{"code":"C"}}}
            """
        #expect(try json(ServiceErrorResponse(error: error)) == text)
        #expect(try read(ServiceErrorResponse.self, text).error == error)
    }

    @Test("A response that says nothing about an error is not an error response")
    func noErrorResponse() {
        #expect(throws: DecodingError.self) { try ServiceJSON.decode(ServiceErrorResponse.self, from: "{}".utf8) }
    }
}
