// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct ContentRangeTests {
    @Test("The range of a response is read, with the size of the whole if it is known")
    func accepted() throws {
        let known = try #require(ContentRange("bytes 500-999/1234"))
        #expect([known.first, known.last, known.total] == [500, 999, 1234])
        let unknown = try #require(ContentRange("Bytes 0-0/*"))
        #expect(unknown.first == 0)
        #expect(unknown.last == 0)
        #expect(unknown.total == nil)
    }

    @Test(
        "What is not a range of bytes is refused",
        arguments: [
            "", "bytes", "bytes */1234", "items 0-1/2", "bytes 2-1/3", "bytes 0-1", "bytes -1/3", "bytes 0-/3",
            "bytes 0-1-2/3", "bytes 0-1/2/3", "bytes 0-x/3", "bytes=0-1/2", "bytes 0-18446744073709551616/*",
        ]
    )
    func refused(_ text: String) {
        #expect(ContentRange(text) == nil)
    }
}
