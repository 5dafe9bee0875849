// SPDX-License-Identifier: MIT

import EventExamples
import Foundation
import SplitMix
import Testing

@testable import ACSCore

@Suite("A content with random changes")
struct EventContentMutationTests {
    @Test("is decoded as Foundation decodes it, or is an error")
    func mutations() throws {
        var random = SplitMix(seed: 20_261_129)
        let signs = Array(#"{}[]:,"\u0e-.1 "#.utf8) + [0x00, 0x0A, 0xC3, 0xF0, 0xFF]
        var decoded = 0
        for example in try EventExample.all() {
            for event in try example.events() {
                guard let data = event["data"], !(data is NSNull) else { continue }
                let bytes = Array(try JSONSerialization.data(withJSONObject: data))
                for _ in 0..<12 {
                    var bytes = bytes
                    for _ in 0..<Int.random(in: 0...2, using: &random) {
                        guard let index = bytes.indices.randomElement(using: &random) else { continue }
                        bytes[index] = signs.randomElement(using: &random) ?? 0
                    }
                    let received = ReceivedEvent(id: "1", type: "a.b", data: bytes)
                    let value = try? received.decode(JSONValue.self)
                    guard let expected = try? ServiceJSON.decode(JSONValue.self, from: bytes) else { continue }
                    #expect(value == expected, "\(String(decoding: bytes, as: UTF8.self))")
                    decoded += 1
                }
            }
        }
        #expect(decoded > 1000)
    }
}
