// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ArgumentParser
import Foundation
import NIOCore
import NIOFoundationCompat

/// Compares decoding a frame of a call's audio, with its date, speaker and kind, with `JSONDecoder` on plain structs.
struct Frames: AsyncParsableCommand {
    /// 20 milliseconds at 16 kHz.
    private static let bytesPerFrame = 640
    private static let count = 50

    mutating func run() async throws {
        let pcm = Data((0..<Self.bytesPerFrame).map { UInt8(truncatingIfNeeded: $0 * 7) })
        let message = #"""
            {"kind":"AudioData","audioData":{"timestamp":"2024-11-15T19:16:12.925Z","participantRawID":"8:acs:\#
            0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0_11112222-3333-4444-5555-666677778888",\#
            "data":"\#(pcm.base64EncodedString())","silent":false}}
            """#
        // As a WebSocket library on NIO delivers it.
        let buffer = ByteBuffer(string: message)
        let decoder = JSONDecoder()
        let comparison = try await Comparison(
            repetitions: 20,
            ours: {
                for _ in 0..<Self.count {
                    guard case .audioData(let audio) = try IncomingStreamingFrame(message: buffer.readableBytesView),
                        audio.data.count == Self.bytesPerFrame
                    else { throw ExitCode.failure }
                }
            },
            peer: {
                for _ in 0..<Self.count {
                    let frame = try decoder.decode(PlainFrame.self, from: buffer)
                    guard frame.audioData?.data.count == Self.bytesPerFrame else { throw ExitCode.failure }
                }
            }
        )
        // At least 0.7 times the frames per second, as for events.
        guard comparison.show("a second of audio in \(Self.count) frames, against JSONDecoder", limit: 1.42) else {
            throw ExitCode.failure
        }
    }
}

/// A frame as a program without the library declares it, with the date as text.
private struct PlainFrame: Decodable {
    let kind: String
    let audioData: Audio?

    struct Audio: Decodable {
        let timestamp: String
        let participantRawID: String?
        let data: Data
        let silent: Bool
    }
}
