// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct ErrorBodyTests {
    private func error(_ text: String) -> ServiceError? {
        ErrorBody(Array(text.utf8))?.error
    }

    @Test("An error is read below `error` and at the top")
    func places() {
        let expected = ServiceError(code: "Bad", message: "No.", target: "to")
        #expect(error(#"{"error":{"code":"Bad","message":"No.","target":"to"}}"#) == expected)
        #expect(error(#"{"code":"Bad","message":"No.","target":"to","error":null}"#) == expected)
        #expect(error(#"{"code":"Bad","message":"No.","target":"to","error":{"x":1}}"#) == expected)
    }

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
        "What is not there or of another type is left out, and the rest is kept",
        arguments: [
            #"{"error":{"code":"A","message":7,"target":[],"details":{},"innererror":"x"}}"#,
            #"{"error":{"code":"A","details":[null,7,"x",{},{"target":"t"}],"innererror":null}}"#,
            "\u{FEFF}{\"error\":{\"code\":\"A\"},\"more\":true}",
        ]
    )
    func lenient(_ body: String) {
        #expect(error(body) == ServiceError(code: "A"))
    }

    @Test(
        "A body without code and message is no error",
        arguments: [
            "", "{}", "[]", "null", "<html>", #"{"error":"denied"}"#, #"{"error":{}}"#, #"{"code":7}"#,
            #"{"error":{"code":"A""#,
        ]
    )
    func none(_ body: String) {
        #expect(error(body) == nil)
    }

    @Test("A service error is written with the fields that it has, under the services' names")
    func write() throws {
        let error = ServiceError(code: "A", details: [ServiceError(message: "b")], innerError: ServiceError(code: "C"))
        let text = #"{"error":{"code":"A","details":[{"message":"b"}],"innererror":{"code":"C"}}}"#
        #expect(try json(ServiceErrorResponse(error: error)) == text)
        #expect(try read(ServiceErrorResponse.self, text).error == error)
    }
}
