// SPDX-License-Identifier: MIT

import ACSCallAutomation
import Foundation
import NIOCore
import NIOWebSocket
import StallLimit
import Testing

@testable import CallCenter

@Suite("The audio of a call", .stallLimit)
struct MediaTests {
    /// A message of the call center.
    private struct Message: Decodable, Equatable {
        struct Audio: Decodable, Equatable {
            let data: Data
        }

        let kind: String
        var audioData: Audio?

        static func audio(_ data: Data) -> Message { Message(kind: "AudioData", audioData: .init(data: data)) }
        static let stop = Message(kind: "StopAudio")
    }

    /// A message with 20 milliseconds of audio, as the service sends it.
    ///
    /// - Parameter index: The number of messages before this one.
    private static func audio(_ data: Data, at index: Int, isSilent: Bool) -> WebSocketFrame {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        let time = (Date(timeIntervalSince1970: 1_731_698_172.925) + Double(index) * 0.02).formatted(style)
        return text(
            """
            {"kind": "AudioData", "audioData": {"timestamp": "\(time)", "data": "\(data.base64EncodedString())", \
            "silent": \(isSilent)}}
            """
        )
    }

    private static func text(_ text: String) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: .text, maskKey: .random(), data: ByteBuffer(string: text))
    }

    @Test("is refused without a valid token, before the connection becomes a WebSocket")
    func refused() async throws {
        try await Azure.around { azure in
            let missing = try await azure.connect(token: nil).close()
            let expired = try await azure.connect(token: azure.key.token(validFor: -120)).close()
            let forged = try await azure.connect(token: TokenKey().token()).close()
            let valid = try await azure.connect(token: azure.key.token(validFor: 86_400)).close()
            #expect([missing, expired, forged, valid] == [401, 401, 401, 101])
        }
    }

    @Test("comes back to a caller who presses one, and stops when the caller interrupts")
    func echo() async throws {
        try await Azure.around { azure in
            azure.expectAnswer()
            for action in [":play", ":recognize", ":startMediaStreaming", ":terminate"] { azure.expect(action) }
            try await azure.publish(Events.incomingCall)
            try await azure.callBack("CallConnected")
            try await azure.callBack("PlayCompleted", #""operationContext": "welcome""#)
            try await azure.callBack("RecognizeCompleted", Azure.pressed("one", at: "menu"))
            try await azure.service.waitForRequests(5)
            try await azure.callBack("MediaStreamingStarted", #""operationContext": "audio""#)
            let socket = try #require(try await azure.connect(token: azure.key.token(validFor: 86_400)).frames)
            try await socket.executeThenClose { inbound, outbound in
                var replies = inbound.makeAsyncIterator()
                func reply() async throws -> Message? {
                    guard let frame = try await replies.next() else { return nil }
                    return try JSONDecoder().decode(Message.self, from: Data(frame.data.readableBytesView))
                }

                try await outbound.write(
                    Self.text(
                        """
                        {"kind": "AudioMetadata", "audioMetadata": {"subscriptionId": "1", "encoding": "PCM", \
                        "sampleRate": 16000, "channels": 1, "length": 640}}
                        """
                    )
                )
                // A message that can't be decoded does not end the audio.
                try await outbound.write(Self.text(#"{"kind": "AudioData", "audioData": {}}"#))
                let phrase = (1...5).map { Data(repeating: $0, count: 640) }
                for (index, piece) in phrase.enumerated() {
                    try await outbound.write(Self.audio(piece, at: index, isSilent: false))
                }
                for index in 5..<20 {
                    try await outbound.write(Self.audio(Data(count: 640), at: index, isSilent: true))
                }
                for piece in phrase { #expect(try await reply() == .audio(piece)) }
                try await outbound.write(Self.audio(phrase[0], at: 20, isSilent: false))
                #expect(try await reply() == .stop)
            }
            try await azure.service.waitForRequests(6)
            #expect(azure.requests.suffix(2) == [":startMediaStreaming", ":terminate"])
            try azure.service.verify()
        }
    }

    @Test("ends with the call, without further requests")
    func disconnected() async throws {
        try await Azure.around { azure in
            azure.expectAnswer()
            for action in [":play", ":recognize", ":startMediaStreaming"] { azure.expect(action) }
            let caller = CommunicationIdentifier.phoneNumber("+15550100001")
            let incoming = IncomingCall(to: caller, from: caller, incomingCallContext: "context")
            let conversation = Task { try await Conversation(center: azure.center, incoming: incoming).run() }
            try await azure.callBack("CallConnected")
            try await azure.callBack("PlayCompleted", #""operationContext": "welcome""#)
            try await azure.callBack("RecognizeCompleted", Azure.pressed("one", at: "menu"))
            try await azure.callBack("MediaStreamingStarted", #""operationContext": "audio""#)
            try await azure.service.waitForRequests(5)
            let socket = try #require(try await azure.connect(token: azure.key.token(validFor: 86_400)).frames)
            try await socket.executeThenClose { _, _ in
                try await azure.callBack("CallDisconnected")
                try await conversation.value
            }
            #expect(azure.requests.last == ":startMediaStreaming")
        }
    }
}
