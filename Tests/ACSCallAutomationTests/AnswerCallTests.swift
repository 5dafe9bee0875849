// SPDX-License-Identifier: MIT

// begin: answer-call
import ACSCallAutomation

// end: answer-call
import ACSCore
import ACSTesting
import StallLimit
import Testing

// begin: answer-call
/// Answers calls, greets each caller, and asks for a key.
struct Menu: Sendable {
    let client: CallAutomationClient
    let callbackURI: String
    let events = CallEvents()

    /// Returns the keys that the caller has pressed.
    func answer(_ incoming: IncomingCall) async throws -> [DTMFTone] {
        guard let context = incoming.incomingCallContext else { return [] }
        let call = try await client.answerCall(context, callbackURI: callbackURI)
        _ = try await events.next(.callConnected, of: call)

        let welcome = PlaySource.file("https://contoso.com/welcome.wav")
        try await call.media.play(welcome, operationContext: "welcome")
        let played = try await events.next(.playCompleted, .playFailed, of: call, for: "welcome")
        if case .playFailed(let failure) = played { print("Not played: \(failure.resultInformation?.subCode ?? 0)") }

        let prompt = PlaySource.file("https://contoso.com/menu.wav")
        try await call.media.recognizeDTMF(from: incoming.from, prompt: prompt, upTo: 1, operationContext: "menu")
        let recognized = try await events.next(.recognizeCompleted, .recognizeFailed, of: call, for: "menu")
        try await call.hangUp()
        guard case .recognizeCompleted(let recognition) = recognized else { return [] }
        return recognition.dtmfResult?.tones ?? []
    }
}
// end: answer-call

@Suite("The example that answers a call", .stallLimit)
struct AnswerCallTests {
    private static let id = "401f3500-62bd-46a9-8c09-9e1b06caca01"

    private static func event(_ type: String, _ content: String) -> ReceivedEvent {
        let data = #"{"callConnectionId": "\#(id)", \#(content)}"#
        return ReceivedEvent(id: type, type: "Microsoft.Communication.\(type)", data: Array(data.utf8))
    }

    @Test(
        "greets the caller, returns the key that was pressed, and hangs up",
        arguments: ["PlayCompleted", "PlayFailed"]
    )
    func answers(greeting: String) async throws {
        let transport = ScriptedTransport()
        let path = "/calling/callConnections"
        transport.on(.post, "\(path):answer", response: .json(200, #"{"callConnectionId": "\#(Self.id)"}"#))
        transport.on(.post, "\(path)/\(Self.id):play", response: .status(202))
        transport.on(.post, "\(path)/\(Self.id):recognize", response: .status(202))
        transport.on(.delete, "\(path)/\(Self.id)", response: .status(204))
        let client = CallAutomationClient(
            endpoint: try .testing,
            credential: try AccessKeyCredential.testing,
            options: .testing(transport)
        )
        let menu = Menu(client: client, callbackURI: "https://contoso.com/calls")
        // These arrive before the responses of the requests that cause them, as they may.
        menu.events.receive(Self.event("CallConnected", #""operationContext": null"#))
        menu.events.receive(Self.event(greeting, #""operationContext": "welcome""#))
        let pressed = #""operationContext": "menu", "recognitionType": "dtmf", "dtmfResult": {"tones": ["five"]}"#
        menu.events.receive(Self.event("RecognizeCompleted", pressed))

        let caller = CommunicationIdentifier(rawID: "4:+14255550123")
        let incoming = IncomingCall(to: caller, from: caller, incomingCallContext: "context")
        #expect(try await menu.answer(incoming) == [.five])

        #expect(try transport.requests.first?.json["incomingCallContext"] == "context")
        try transport.verify()
    }
}
