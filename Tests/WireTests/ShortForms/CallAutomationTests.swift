// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import ACSTesting
import Foundation
import StallLimit
import Testing
import WireServer

@Suite("A short form of Call Automation", .stallLimit)
struct CallAutomationTests {
    private static let connected = WireResponse.json(200, #"{"callConnectionId": "\#(WireCall.callID)"}"#)
    private static let path = "/calling/callConnections/\(WireCall.callID)"

    /// Makes a call, and returns what is sent for it.
    private func request(
        responding response: WireResponse,
        _ call: (CallAutomationClient) async throws -> Void
    ) async throws -> ReceivedRequest {
        let transport = ScriptedTransport()
        transport.onNext(response: .init(response))
        try await call(CallAutomationClient(connectionString: try .testing, options: .testing(transport)))
        #expect(transport.requests.count == 1)
        return try #require(transport.requests.first)
    }

    /// What the table of expectations has for a call.
    private func expectedBody(of name: String) throws -> JSONValue? {
        let expectations = try Expectations(file: "call-automation")
        return try #require(expectations.cases.first { $0.name == name }).exchanges.first?.request.body?.meaning
    }

    @Test("answers a call, and returns its client")
    func answer() async throws {
        let sent = try await request(responding: Self.connected) { client in
            let call = try await client.answerCall("a-context", callbackURI: WireCall.callback)
            #expect(call.id == WireCall.callID)
        }
        #expect(sent.line == "POST /calling/callConnections:answer")
        #expect(try sent.json.meaning == expectedBody(of: "answerCall"))
    }

    @Test("calls a phone, and returns the client of the call")
    func create() async throws {
        let sent = try await request(responding: WireResponse.json(201, #"{"callConnectionId": "c"}"#)) { client in
            let call = try await client.createCall(
                to: [WireCall.phone],
                callerID: "+18005551234",
                callbackURI: WireCall.callback
            )
            #expect(call.id == "c")
        }
        #expect(sent.line == "POST /calling/callConnections")
        #expect(try sent.json.meaning == expectedBody(of: "createCall"))
    }

    @Test("says so when the service names no connection")
    func nameless() async throws {
        let error = await #expect(throws: ACSError.self) {
            try await request(responding: .json(200, #"{"serverCallId":"s"}"#, headers: [("x-ms-request-id", "r")])) {
                _ = try await $0.answerCall("a-context", callbackURI: WireCall.callback)
            }
        }
        #expect(error?.kind == .undecodableResponse)
        #expect(error?.operation == "CallAutomationClient.answerCall")
        #expect(error?.status == 200)
        #expect(error?.requestID == "r")
        #expect(error?.responseJSON == ["serverCallId": "s"])
        #expect(error?.wasSent == .yes)
        #expect(error?.isRetryable == false)
    }

    @Test("hangs up for everyone, or for itself", arguments: [true, false])
    func hangUp(_ forEveryone: Bool) async throws {
        let sent = try await request(responding: WireResponse(204)) {
            try await $0.connection(id: WireCall.callID).hangUp(forEveryone: forEveryone)
        }
        #expect(sent.line == (forEveryone ? "POST \(Self.path):terminate" : "DELETE \(Self.path)"))
    }

    @Test("plays a file to everyone")
    func play() async throws {
        let sent = try await request(responding: WireResponse(202)) {
            try await $0.connection(id: WireCall.callID).media.play(.file("https://contoso.com/a.wav"), loop: true)
        }
        #expect(sent.line == "POST \(Self.path):play")
        let expected: JSONValue = [
            "playSources": [["kind": "file", "file": ["uri": "https://contoso.com/a.wav"]]],
            "playTo": [],
            "playOptions": ["loop": true],
        ]
        #expect(try sent.json == expected)
    }

    @Test("plays to the participants that are named")
    func playToSome() async throws {
        let sent = try await request(responding: WireResponse(202)) {
            let media = $0.connection(id: WireCall.callID).media
            try await media.play(.file("https://contoso.com/a.wav"), to: [WireCall.bob])
        }
        let bob: JSONValue = .string(WireCall.bob.rawID)
        #expect(try sent.json["playTo"]?.meaning == [["rawId": bob, "communicationUser": ["id": bob]]])
    }

    @Test("records with the changes of the recording sent elsewhere")
    func record() async throws {
        let sent = try await request(responding: .json(200, #"{"recordingId": "r"}"#)) {
            let call = $0.connection(id: WireCall.callID)
            _ = try await call.startRecording(content: .audioVideo, stateCallbackURI: WireCall.elsewhere)
        }
        #expect(sent.line == "POST /calling/recordings")
        #expect(try sent.json["callConnectionId"] == .string(WireCall.callID))
        #expect(try sent.json["recordingContentType"] == "audioVideo")
        #expect(try sent.json["recordingStateCallbackUri"] == .string(WireCall.elsewhere))
    }

    @Test("transfers another participant than the one who talks")
    func transferee() async throws {
        let sent = try await request(responding: .json(202, "{}")) {
            let call = $0.connection(id: WireCall.callID)
            _ = try await call.transfer(to: WireCall.phone, transferee: WireCall.bob)
        }
        #expect(try sent.json["targetParticipant"]?["rawId"] == .string(WireCall.phone.rawID))
        #expect(try sent.json["transferee"]?["rawId"] == .string(WireCall.bob.rawID))
    }

    @Test("collects keys after a prompt")
    func recognize() async throws {
        let sent = try await request(responding: WireResponse(202)) {
            try await $0.connection(id: WireCall.callID).media.recognizeDTMF(
                from: WireCall.phone,
                prompt: .text("Press a key.", voiceName: "en-US-NancyNeural"),
                upTo: 4,
                stopTones: [.pound],
                operationContext: "menu"
            )
        }
        #expect(sent.line == "POST \(Self.path):recognize")
        #expect(try sent.json["recognizeInputType"] == "dtmf")
        #expect(try sent.json["playPrompt"]?["kind"] == "text")
        #expect(try sent.json["recognizeOptions"]?["dtmfOptions"] == ["maxTonesToCollect": 4, "stopTones": ["pound"]])
        #expect(try sent.json["operationContext"] == "menu")
    }

    @Test("transfers, invites, removes and mutes participants")
    func participants() async throws {
        let transfer = try await request(responding: .json(202, "{}")) {
            try await $0.connection(id: WireCall.callID).transfer(to: WireCall.bob)
        }
        #expect(transfer.line == "POST \(Self.path):transferToParticipant")
        #expect(try transfer.json["targetParticipant"]?["rawId"]?.stringValue == WireCall.bob.rawID)
        let added = try await request(responding: .json(202, #"{"invitationId": "i"}"#)) {
            let call = $0.connection(id: WireCall.callID)
            let invitation = try await call.addParticipant(WireCall.phone, callerID: "+18005551234")
            #expect(invitation.invitationID == "i")
        }
        #expect(added.line == "POST \(Self.path)/participants:add")
        #expect(try added.json["sourceCallerIdNumber"] == ["value": "+18005551234"])
        let removed = try await request(responding: .json(202, "{}")) {
            try await $0.connection(id: WireCall.callID).removeParticipant(WireCall.bob)
        }
        #expect(removed.line == "POST \(Self.path)/participants:remove")
        let muted = try await request(responding: .json(200, "{}")) {
            try await $0.connection(id: WireCall.callID).mute(WireCall.bob)
        }
        #expect(muted.line == "POST \(Self.path)/participants:mute")
    }

    @Test("downloads a recording to a file from a host of the service's, signed for the resource")
    func download() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).wav")
        defer { try? FileManager.default.removeItem(at: file) }
        let transport = ScriptedTransport()
        transport.onNext(response: .init(WireResponse(200, body: "sound")))
        let client = CallAutomationClient(connectionString: try .testing, options: .testing(transport))
        let place = "https://us-prod.asm.skype.com/v1/objects/a/content/video"
        let count = try await client.recording.download(recordingLocation: place, toFile: file.path)
        #expect(count == 5)
        #expect(try String(contentsOf: file, encoding: .utf8) == "sound")
        let request = try #require(transport.requests.first)
        #expect(request.endpoint == "https://us-prod.asm.skype.com")
        #expect(request.header("x-ms-host") == (try ConnectionString.testing.endpoint).host)
        #expect(request.header("authorization")?.hasPrefix("HMAC-SHA256 ") == true)
    }

    @Test(
        "sends a recording's request to the service's hosts",
        arguments: ["asm.skype.com", "asyncgw.teams.microsoft.com", "ams.gov.teams.microsoft.us"]
    )
    func hosts(_ suffix: String) async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .status(200))
        transport.onNext(response: .status(200))
        let recording = CallAutomationClient(connectionString: try .testing, options: .testing(transport)).recording
        let place = "https://us-prod.\(suffix)/v1/objects/a"
        try await recording.delete(recordingLocation: place)
        _ = try await recording.download(recordingLocation: place)
        #expect(transport.requests.map(\.endpoint) == Array(repeating: "https://us-prod.\(suffix)", count: 2))
        let host = try ConnectionString.testing.endpoint.host
        #expect(transport.requests.allSatisfy { $0.header("x-ms-host") == host })
    }

    @Test(
        "sends a recording's request to no other host",
        arguments: [
            "https://example.com/a", "http://a.asm.skype.com/b", "https://asm.skype.com.example.com/a",
            "https://notasm.skype.com/a", "https://skype.com/a", "https://teams.microsoft.com/a",
            "https://x.teams.microsoft.com/a", "https://x.microsoft.com/a", "https://x.teams.microsoft.us/a",
        ]
    )
    func stranger(_ place: String) async throws {
        let transport = ScriptedTransport()
        let recording = CallAutomationClient(connectionString: try .testing, options: .testing(transport)).recording
        await #expect(throws: ACSError.self) { try await recording.delete(recordingLocation: place) }
        await #expect(throws: ACSError.self) { _ = try await recording.download(recordingLocation: place) }
        #expect(transport.requests.isEmpty)
    }
}

extension ReceivedRequest {
    fileprivate var line: String { "\(method.rawValue) \(path)" }
}
