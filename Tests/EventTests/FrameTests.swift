// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import EventExamples
import Foundation
import NIOCore
import SplitMix
import StallLimit
import Testing

@Suite("Frames of media streaming and transcription", .stallLimit)
struct FrameTests {
    private static let speaker = CommunicationIdentifier(
        rawID: "8:acs:00000000-0000-0000-0000-000000000000_00000000-0000-0000-0000-000000000001"
    )
    private static let noID = "00000000-0000-0000-0000-000000000000"
    private static let callID = "00000000-0000-0000-0000-000000000001"
    private static let correlationID = "00000000-0000-0000-0000-000000000002"

    /// What the examples say, by their names.
    private static let incoming: [String: IncomingStreamingFrame] = [
        "AudioMetadata.official": .audioMetadata(
            .init(subscriptionID: noID, encoding: "PCM", sampleRate: 16_000, channels: 1, length: 640)
        ),
        "AudioData.official": .audioData(
            .init(
                timestamp: Date(timeIntervalSince1970: 1_731_698_172.925),
                participant: speaker,
                data: Data(count: 6),
                isSilent: false
            )
        ),
        "AudioData.made.mixed": .audioData(
            .init(timestamp: Date(timeIntervalSince1970: 1_731_698_172.945), data: Data(count: 6), isSilent: true)
        ),
        "DtmfData.official": .dtmfData(.init(text: "3")),
        "TranscriptionMetadata.official": .transcriptionMetadata(
            .init(subscriptionID: noID, locale: "en-us", callConnectionID: callID, correlationID: correlationID)
        ),
        "TranscriptionMetadata.official.ai": .transcriptionMetadata(
            .init(
                subscriptionID: noID,
                locale: "en-US",
                callConnectionID: callID,
                correlationID: correlationID,
                locales: [],
                isSentimentAnalysisEnabled: true,
                redaction: .init(isEnabled: true, redactionType: "MaskWithCharacter")
            )
        ),
        "TranscriptionData.made.final": .transcriptionData(
            .init(
                text: "Hello everyone.",
                format: .display,
                confidence: 0.93,
                offset: 2_516_998_782_481_234_400,
                duration: 10_200_000,
                words: [
                    .init(text: "hello", offset: 2_516_998_782_481_234_400, duration: 5_100_000),
                    .init(text: "everyone", offset: 2_516_998_782_486_334_400, duration: 5_100_000),
                ],
                participant: speaker,
                resultStatus: .final
            )
        ),
        "TranscriptionData.made.intermediate": .transcriptionData(
            .init(
                text: "hello",
                format: .display,
                offset: 2_516_998_782_481_234_400,
                duration: 5_100_000,
                participant: speaker,
                resultStatus: .intermediate
            )
        ),
    ]

    @Test("from the service are read as its documentation says, as text and as bytes")
    func incoming() throws {
        let examples = try FrameExample.all().filter(\.isIncoming)
        #expect(Set(examples.map(\.name)) == Set(Self.incoming.keys))
        for example in examples {
            let expected = Self.incoming[example.name]
            #expect(try IncomingStreamingFrame(message: example.message) == expected, "\(example.name)")
            let text = String(decoding: example.message, as: UTF8.self)
            #expect(try IncomingStreamingFrame(message: text) == expected, "\(example.name)")
            #expect(try IncomingStreamingFrame(message: Array(example.message)) == expected, "\(example.name)")
        }
    }

    @Test("are read from a buffer of NIO, which is in one piece")
    func buffer() throws {
        let example = try #require(try FrameExample.all().first { $0.name == "AudioData.official" })
        var buffer = ByteBuffer(bytes: Array("rest of a header".utf8) + Array(example.message))
        buffer.moveReaderIndex(forwardBy: 16)
        let view = buffer.readableBytesView
        #expect(view.withContiguousStorageIfAvailable(\.count) == example.message.count)
        #expect(try IncomingStreamingFrame(message: view) == Self.incoming[example.name])
    }

    @Test("from the service lose no member, for tests that play the service")
    func incomingWritten() throws {
        for example in try FrameExample.all().filter(\.isIncoming) {
            let frame = try IncomingStreamingFrame(message: example.message)
            #expect(try IncomingStreamingFrame(message: frame.messageBytes()) == frame, "\(example.name)")
            let found = try JSONSerialization.jsonObject(with: Data(frame.messageBytes())) as? NSDictionary
            let losses = Losses(of: try example.object(), in: try #require(found), kind: example.name)
            #expect(losses.paths == [], "\(example.name)")
        }
    }

    @Test("of the app are read in the form of every SDK, for tests that play the service")
    func outgoing() throws {
        let examples = try FrameExample.all().filter { !$0.isIncoming }
        #expect(examples.count == 9)
        for example in examples {
            let expected: OutgoingStreamingFrame =
                example.name.hasPrefix("StopAudio") ? .stopAudio : .audioData(.init(data: Data(count: 6)))
            #expect(try OutgoingStreamingFrame(message: example.message) == expected, "\(example.name)")
        }
    }

    @Test(
        "of the app are written in camel case, with the one member that is meant",
        arguments: [
            ("AudioData.out.recommended", .audioData(.init(data: Data(count: 6)))),
            ("StopAudio.out.recommended", .stopAudio),
        ] as [(String, OutgoingStreamingFrame)]
    )
    func written(name: String, frame: OutgoingStreamingFrame) throws {
        let example = try #require(try FrameExample.all().first { $0.name == name })
        let expected = try example.object() as NSDictionary
        let bytes = Data(try frame.messageBytes())
        #expect(try JSONSerialization.jsonObject(with: bytes) as? NSDictionary == expected)
        #expect(try frame.messageText() == String(decoding: bytes, as: UTF8.self))
    }

    @Test("with any audio are the same after they were written and read")
    func identity() throws {
        var random = SplitMix(seed: 640)
        for count in [Int](0...64) + [640, 960, 65_536] {
            let pcm = Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
            let outgoing = OutgoingStreamingFrame.audioData(.init(data: pcm))
            #expect(try OutgoingStreamingFrame(message: outgoing.messageBytes()) == outgoing)
            #expect(try OutgoingStreamingFrame(message: outgoing.messageText()) == outgoing)
            let time = Date(timeIntervalSince1970: Double(UInt32.random(in: 0...UInt32.max, using: &random)))
            let incoming = IncomingStreamingFrame.audioData(
                .init(timestamp: time, participant: Self.speaker, data: pcm, isSilent: false)
            )
            #expect(try IncomingStreamingFrame(message: incoming.messageBytes()) == incoming)
        }
    }

    @Test("with a payload and no kind are read by their payload", arguments: ["", #""kind":null,"#, #""KIND":null,"#])
    func withoutKind(kind: String) throws {
        let tone = IncomingStreamingFrame.dtmfData(.init(text: "5"))
        #expect(try IncomingStreamingFrame(message: #"{\#(kind)"dtmfData":{"data":"5"}}"#) == tone)
        #expect(try IncomingStreamingFrame(message: #"{\#(kind)"audioData":null,"DTMFDATA":{"Data":"5"}}"#) == tone)
        #expect(try OutgoingStreamingFrame(message: #"{\#(kind)"StopAudio":{}}"#) == .stopAudio)
    }

    @Test("of another kind are kept as JSON", arguments: ["DtmfMetadata", "MarkData", "", "audio_data"])
    func unknownKind(kind: String) throws {
        let frame = try IncomingStreamingFrame(message: #"{"kind":"\#(kind)","markData":{"id":"1","n":[1.5,null]}}"#)
        let expected: JSONValue = ["kind": .string(kind), "markData": ["id": "1", "n": [1.5, nil]]]
        #expect(frame == .unrecognized(expected))
        #expect(try IncomingStreamingFrame(message: frame.messageText()) == frame)
    }

    @Test("without kind and payload are kept as JSON")
    func empty() throws {
        #expect(try IncomingStreamingFrame(message: "{}") == .unrecognized([:]))
        #expect(try IncomingStreamingFrame(message: #"{"x":1}"#) == .unrecognized(["x": 1]))
    }

    @Test(
        "have the key of a tone in any spelling",
        arguments: [
            ("0", .zero), ("1", .one), ("2", .two), ("3", .three), ("4", .four), ("5", .five), ("6", .six),
            ("7", .seven), ("8", .eight), ("9", .nine), ("a", .a), ("B", .b), ("C", .c), ("d", .d), ("#", .pound),
            ("pound", .pound), ("Pound", .pound), ("*", .asterisk), ("asterisk", .asterisk), ("three", .three),
            ("flash", DTMFTone(rawValue: "flash")),
        ] as [(String, DTMFTone)]
    )
    func tones(text: String, tone: DTMFTone) {
        #expect(DTMFData(text: text).tone == tone)
    }
}
