// SPDX-License-Identifier: MIT

import Recording
import StallLimit
import Testing

@Suite("Recording of expected files", .stallLimit)
struct RecordingTests {
    @Test("is off by default", arguments: [[:], ["ACS_RECORD": ""], ["ACS_RECORD": "0"], ["CI": "true"]])
    func off(environment: [String: String]) throws {
        #expect(try Recording.isOn(environment) == false)
    }

    @Test("is on if it is requested")
    func on() throws {
        #expect(try Recording.isOn(["ACS_RECORD": "1"]))
    }

    @Test("is refused on a build server")
    func refused() {
        #expect(throws: Recording.RefusedInCI.self) { try Recording.isOn(["ACS_RECORD": "1", "CI": "true"]) }
    }
}
