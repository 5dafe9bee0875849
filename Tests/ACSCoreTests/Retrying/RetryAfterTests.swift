// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct RetryAfterTests {
    private func retryAfter(_ headers: [String: String]) -> Duration? {
        ResponseHead(status: 429, headers: headers).retryAfter
    }

    @Test(
        "Seconds can have a fraction, and are from zero to a year",
        arguments: [
            ("0", .zero), ("7", .seconds(7)), ("1.5", .milliseconds(1500)), ("-3", .zero),
            ("99999999999", .seconds(31_536_000)),
        ] as [(String, Duration)]
    )
    func seconds(_ text: String, _ expected: Duration) {
        #expect(retryAfter(["Retry-After": text]) == expected)
    }

    @Test(
        "A date is compared with the server's own clock, and one in the past means now",
        arguments: [
            ("Sun, 06 Nov 1994 08:50:07 GMT", .seconds(30)), ("Sun, 06 Nov 1994 08:49:37 GMT", .zero),
            ("Sun, 06 Nov 1994 08:00:00 GMT", .zero), ("Fri, 31 Dec 9999 23:59:59 GMT", .seconds(31_536_000)),
        ] as [(String, Duration)]
    )
    func date(_ text: String, _ expected: Duration) {
        #expect(retryAfter(["Retry-After": text, "Date": "Sun, 06 Nov 1994 08:49:37 GMT"]) == expected)
    }

    @Test("Without a Date, our clock is used")
    func ownClock() {
        #expect(retryAfter(["Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT"]) == .zero)
        #expect(retryAfter(["Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"]) == .seconds(31_536_000))
    }

    @Test("Milliseconds are read from two headers, after Retry-After")
    func milliseconds() {
        #expect(retryAfter(["retry-after-ms": "250"]) == .milliseconds(250))
        #expect(retryAfter(["x-ms-retry-after-ms": "250"]) == .milliseconds(250))
        #expect(retryAfter(["x-ms-retry-after-ms": "250", "retry-after-ms": "100"]) == .milliseconds(100))
        #expect(retryAfter(["retry-after-ms": "100", "Retry-After": "2"]) == .seconds(2))
        #expect(retryAfter(["retry-after-ms": "-1"]) == .zero)
    }

    @Test(
        "What can't be parsed is ignored, and the next header counts",
        arguments: ["", "soon", "inf", "nan", "1e999", "0x10", "1 2", "Sun, 06 Nov 1994"]
    )
    func unreadable(_ text: String) {
        #expect(retryAfter(["Retry-After": text]) == nil)
        #expect(retryAfter(["Retry-After": text, "retry-after-ms": "100"]) == .milliseconds(100))
        #expect(retryAfter(["retry-after-ms": text]) == nil)
    }

    @Test("Without a header, there is no wait")
    func none() {
        #expect(retryAfter([:]) == nil)
    }
}
