// SPDX-License-Identifier: MIT

// begin: answer-call
import ACSCallAutomation

// end: answer-call
import ACSCore
import ACSTesting
import StallLimit
import Testing

// begin: answer-call
/// Answers calls, and asks each caller to press a key.
struct Menu: Sendable {
    let client: CallAutomationClient
    let callbackURI: String
    let events = CallEvents()

    /// Handles an event that the webhook received. A call takes minutes, and the webhook must respond within seconds.
    func receive(_ event: ReceivedEvent) throws {
        events.receive(event)
        guard case .incomingCall(let incoming) = try CallAutomationEvent(event) else { return }
        Task {
            do { print(try await answer(incoming)) } catch { print("Not answered: \(error)") }
        }
    }

    /// Returns the keys that the caller has pressed.
    func answer(_ incoming: IncomingCall) async throws -> [DTMFTone] {
        guard let context = incoming.incomingCallContext else { return [] }
        let call = try await client.answerCall(context, callbackURI: callbackURI)
        _ = try await events.next(.callConnected, of: call)
        let prompt = PlaySource.file("https://contoso.com/menu.wav")
        try await call.media.recognizeDTMF(from: incoming.from, prompt: prompt, upTo: 1, operationContext: "menu")
        let event = try await events.next(.recognizeCompleted, .recognizeFailed, of: call, for: "menu")
        try await call.hangUp()
        guard case .recognizeCompleted(let recognized) = event else { return [] }
        return recognized.dtmfResult?.tones ?? []
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

    @Test("returns the key that the caller pressed, and hangs up")
    func answers() async throws {
        let transport = ScriptedTransport()
        let path = "/calling/callConnections"
        transport.on(.post, "\(path):answer", response: .json(200, #"{"callConnectionId": "\#(Self.id)"}"#))
        transport.on(.post, "\(path)/\(Self.id):recognize", response: .status(202))
        transport.on(.delete, "\(path)/\(Self.id)", response: .status(204))
        let client = CallAutomationClient(
            endpoint: try .testing,
            credential: try AccessKeyCredential.testing,
            options: .testing(transport)
        )
        let menu = Menu(client: client, callbackURI: "https://contoso.com/calls")
        // The first two arrive before the responses of the requests that cause them, as they may.
        try menu.receive(Self.event("CallConnected", #""operationContext": null"#))
        let pressed = #""operationContext": "menu", "recognitionType": "dtmf", "dtmfResult": {"tones": ["five"]}"#
        try menu.receive(Self.event("RecognizeCompleted", pressed))

        let caller = CommunicationIdentifier(rawID: "4:+14255550123")
        let incoming = IncomingCall(to: caller, from: caller, incomingCallContext: "context")
        #expect(try await menu.answer(incoming) == [.five])

        #expect(try transport.requests.first?.json["incomingCallContext"] == "context")
        try transport.verify()
    }
}
