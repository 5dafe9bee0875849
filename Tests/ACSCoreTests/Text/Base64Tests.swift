// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ACSCore

@Suite("Base64")
struct Base64Tests {
    @Test("encodes any number of bytes as Foundation does")
    func encodes() {
        for count in 0...100 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255) }
            #expect(bytes.withUnsafeBytes(Base64.encode) == Data(bytes).base64EncodedString())
        }
    }
}
