// SPDX-License-Identifier: MIT

import ACSCallAutomation
import Foundation
import Testing

@testable import CallCenter

@Suite("The parrot")
struct ParrotTests {
    private static let start = Date(timeIntervalSince1970: 1_731_698_172)
    private let silence = Data(repeating: 0, count: 640)

    private func piece(_ number: Int) -> Data { Data(repeating: UInt8(number % 255 + 1), count: 640) }

    /// Lets the parrot hear a piece of audio.
    ///
    /// - Parameter index: The number of pieces before this one.
    private func hear(_ parrot: inout Parrot, _ data: Data, at index: Int) -> [OutgoingStreamingFrame] {
        let time = Self.start + Double(index) * 0.02
        return parrot.hear(AudioData(timestamp: time, data: data, isSilent: data == silence))
    }

    @Test("repeats a phrase after 300 milliseconds of silence, and only once")
    func phrase() {
        var parrot = Parrot()
        for index in 0..<3 { #expect(hear(&parrot, piece(index), at: index) == []) }
        for index in 3..<17 { #expect(hear(&parrot, silence, at: index) == []) }
        #expect(hear(&parrot, silence, at: 17) == (0..<3).map { .audioData(.init(data: piece($0))) })
        for index in 18..<40 { #expect(hear(&parrot, silence, at: index) == []) }
    }

    @Test("stops once when it is interrupted, and repeats what it was interrupted with")
    func interruption() {
        var parrot = Parrot()
        for index in 0..<10 { _ = hear(&parrot, piece(index), at: index) }
        for index in 10..<25 { _ = hear(&parrot, silence, at: index) }
        #expect(hear(&parrot, piece(1), at: 25) == [.stopAudio])
        #expect(hear(&parrot, piece(2), at: 26) == [])
        for index in 27..<41 { _ = hear(&parrot, silence, at: index) }
        #expect(hear(&parrot, silence, at: 41) == [1, 2].map { .audioData(.init(data: piece($0))) })
    }

    @Test("has nothing to stop after its phrase was played")
    func played() {
        var parrot = Parrot()
        _ = hear(&parrot, piece(0), at: 0)
        for index in 1..<17 { _ = hear(&parrot, silence, at: index) }
        #expect(hear(&parrot, piece(1), at: 17) == [])
    }

    @Test("repeats the first ten seconds of a phrase")
    func longPhrase() {
        var parrot = Parrot()
        for index in 0..<600 { #expect(hear(&parrot, piece(index), at: index) == []) }
        for index in 600..<614 { _ = hear(&parrot, silence, at: index) }
        #expect(hear(&parrot, silence, at: 614) == (0..<500).map { .audioData(.init(data: piece($0))) })
    }

    @Test("is bored after ten seconds without speech")
    func boredom() {
        var parrot = Parrot()
        for index in 0..<500 { _ = hear(&parrot, silence, at: index) }
        #expect(!parrot.isBored)
        _ = hear(&parrot, silence, at: 500)
        #expect(parrot.isBored)
        _ = hear(&parrot, piece(1), at: 501)
        #expect(!parrot.isBored)
    }

    @Test("is not bored while its phrase is played")
    func longReply() {
        var parrot = Parrot()
        for index in 0..<500 { _ = hear(&parrot, piece(index), at: index) }
        for index in 500..<1500 { _ = hear(&parrot, silence, at: index) }
        #expect(!parrot.isBored)
        for index in 1500..<1520 { _ = hear(&parrot, silence, at: index) }
        #expect(parrot.isBored)
    }
}
