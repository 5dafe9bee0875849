// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ACSCore

@Suite("The conditions of a call", .stallLimit)
struct RequestConditionsTests {
    @Test(
        "have entity tags in quotes, as a header requires and as bodies leave out",
        arguments: [("tag", #""tag""#), (#""tag""#, #""tag""#), (#"W/"tag""#, #"W/"tag""#), ("*", "*")]
    )
    func quotes(_ tag: String, _ sent: String) {
        let headers = RequestConditions(ifMatch: tag, ifNoneMatch: tag).headers
        #expect(headers.map(\.name) == ["If-Match", "If-None-Match"])
        #expect(headers.map(\.value) == [sent, sent])
    }
}
