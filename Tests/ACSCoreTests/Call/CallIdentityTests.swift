// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

struct CallIdentityTests {
    private static let id = "6f2c9a54-2f3e-4b1c-9a3d-0d5b0f4c7e11"

    // Computed with Python's hashlib and uuid: SHA-256 of the id, a line end and the index, as a UUID of version 8.
    @Test(
        "With an id, the first element has it and the others have ids derived from it",
        arguments: [
            (id, 0, id),
            (id, 1, "995d284a-fb25-8e6a-8c46-9a72d49d27c3"),
            (id, 2, "76427712-de15-866b-868b-30e817de2db7"),
            ("job-17", 0, "job-17"),
            ("job-17", 1, "509ad636-5709-8da0-9238-71216117f020"),
        ]
    )
    func derived(_ id: String, _ index: Int, _ expected: String) {
        let options = CallOptions(idempotencyID: id)
        #expect(options.identity(at: index).id == expected)
        #expect(CallOptions(idempotencyID: id).identity(at: index).id == expected)
    }

    @Test("Without an id, each element has a new UUID in lower case")
    func fresh() throws {
        let ids = (0..<50).map { CallOptions().identity(at: $0).id }
        #expect(Set(ids).count == 50)
        for id in ids { #expect(UUID(uuidString: id)?.uuidString.lowercased() == id) }
    }

    @Test("The time of the first attempt is the given one, in the form of HTTP headers")
    func firstSent() {
        let options = CallOptions(firstSent: Date(timeIntervalSince1970: 784_111_777.5))
        #expect(options.identity(at: 3).firstSent == "Sun, 06 Nov 1994 08:49:37 GMT")
    }

    @Test("Without a time, the first attempt is now")
    func now() throws {
        let sent = try #require(HTTPDate(text: CallOptions().identity(at: 0).firstSent)?.date)
        #expect(abs(sent.timeIntervalSinceNow) < 86_400)
    }
}
