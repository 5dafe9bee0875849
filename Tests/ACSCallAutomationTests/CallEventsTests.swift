// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSTesting
import Callers
import StallLimit
import Testing

@Suite("The events of a call", .stallLimit)
struct CallEventsTests {
    private let clock = ManualClock()
    private let events: CallEvents
    private let call: CallConnectionClient

    init() throws {
        events = CallEvents(clock: clock)
        call = try .testing()
    }

    private func receive(
        _ type: String,
        of connectionID: String = "call-1",
        context: String? = nil,
        id: String = ""
    ) throws {
        events.receive(try .call(type, of: connectionID, context: context, id: id))
    }

    private func types(_ stream: AsyncStream<ReceivedEvent>) async -> [String] {
        await stream.reduce(into: []) { $0.append($1.type.split(separator: ".").last.map(String.init) ?? "") }
    }

    /// Starts a caller, and returns when it waits.
    private func started(
        _ call: @escaping @Sendable () async throws -> ReceivedEvent
    ) async -> Task<ReceivedEvent, any Error> {
        await start(1, call)[0]
    }

    // MARK: Sequences

    @Test("are given to each reader in their order, also those that arrived before, until the call ends")
    func sequence() async throws {
        try receive("CallConnected")
        let first = events.of(call)
        try receive("PlayStarted")
        try receive("PlayStarted", of: "call-2")
        let second = events.of(connectionID: "call-1")
        try receive("PlayCompleted")
        try receive("CallDisconnected")
        let third = events.of(call)
        try receive("ParticipantsUpdated")
        let all = ["CallConnected", "PlayStarted", "PlayCompleted", "CallDisconnected"]
        #expect(await types(first) == all)
        #expect(await types(second) == all)
        #expect(await types(third) == all)
    }

    @Test(
        "end with each event after which there is no call",
        arguments: ["CreateCallFailed", "AnswerFailed", "ConnectFailed"]
    )
    func failedCall(type: String) async throws {
        let stream = events.of(call)
        try receive(type)
        #expect(await types(stream) == [type])
    }

    @Test("are kept for the time that was set, and an ended call is known for longer")
    func time() async throws {
        try receive("CallConnected")
        clock.advance(by: .seconds(59))
        let early = events.of(call)
        clock.advance(by: .seconds(1))
        let late = events.of(call)
        try receive("CallDisconnected")
        #expect(await types(early) == ["CallConnected", "CallDisconnected"])
        #expect(await types(late) == ["CallDisconnected"])
        clock.advance(by: .seconds(3600))
        #expect(await types(events.of(call)) == [])
    }

    @Test("are kept up to the number that was set, of all calls together")
    func number() async throws {
        let events = CallEvents(atMost: 3, clock: clock)
        for id in 1...5 { events.receive(try .call("PlayStarted", of: "call-\(id)")) }
        for id in 3...5 { events.receive(try .call("CallDisconnected", of: "call-\(id)")) }
        #expect(await types(events.of(connectionID: "call-5")) == ["CallDisconnected"])
        #expect(try await events.next(of: .testing("call-3")).type.hasSuffix("CallDisconnected"))
    }

    @Test("are no longer read after the reader's task is cancelled")
    func cancelledReader() async throws {
        let stream = events.of(call)
        let reader = Task { await types(stream) }
        reader.cancel()
        #expect(await reader.value == [])
        try receive("CallConnected")
    }

    @Test("of a slow reader are at most a thousand, and the last ones")
    func slowReader() async throws {
        let stream = events.of(call)
        for id in 0..<1500 { try receive("PlayStarted", id: "\(id)") }
        try receive("CallDisconnected")
        let types = await types(stream)
        #expect(types.count == 1000 && types.last == "CallDisconnected")
    }

    @Test("are found in older payloads, whose content has no connection id")
    func oldPayloads() async throws {
        let source = "calling/callConnections/call-1/CallDisconnected"
        #expect(events.receive(.init(id: "1", type: "Microsoft.Communication.callDisconnected", source: source)))
        #expect(await events.of(call).reduce(0) { count, _ in count + 1 } == 1)
    }

    @Test("are not those of something else")
    func otherEvents() {
        #expect(
            !events.receive(.init(id: "1", type: "Microsoft.Communication.SMSReceived", source: "/subscriptions/1"))
        )
        #expect(!events.receive(.init(id: "1", type: "a", source: "calling/recordings/1/recordingId/2")))
        #expect(!events.receive(.init(id: "1", type: "a", data: Array(#"{"callConnectionId":7}"#.utf8))))
    }

    // MARK: Waiting

    @Test("can be waited for by type and context")
    func next() async throws {
        let waiting = await started { [events, call] in
            try await events.next("PlayCompleted", "PlayFailed", of: call, for: "b")
        }
        try receive("PlayCompleted", context: "a")
        try receive("PlayCompleted", of: "call-2", context: "b")
        try receive("PlayStarted", context: "b")
        try receive("PlayFailed", context: "b")
        #expect(try await waiting.value.type == "Microsoft.Communication.PlayFailed")
    }

    @Test("can arrive before the response of the request that caused them")
    func early() async throws {
        let transport = ScriptedTransport()
        transport.on(.post, "/calling/callConnections/call-1:play") { [events] _ in
            events.receive(try .call("PlayCompleted", context: "welcome"))
            return .status(202)
        }
        let call = try CallConnectionClient.testing("call-1", transport)
        try await call.media.play(.file("https://contoso.com/welcome.wav"), operationContext: "welcome")
        let event = try await events.next("microsoft.communication.playcompleted", of: call, for: "welcome")
        #expect(event.id == "PlayCompleted-")
    }

    @Test("are each returned to one waiting caller")
    func once() async throws {
        try receive("PlayCompleted", id: "1")
        try receive("PlayCompleted", id: "2")
        #expect(try await events.next("PlayCompleted", of: call).id == "PlayCompleted-1")
        #expect(try await events.next("PlayCompleted", of: call).id == "PlayCompleted-2")
        let first = await started { [events, call] in try await events.next("PlayCompleted", of: call) }
        let second = await started { [events, call] in try await events.next(of: call) }
        try receive("PlayCompleted", id: "3")
        try receive("PlayCompleted", id: "4")
        #expect(try await first.value.id == "PlayCompleted-3")
        #expect(try await second.value.id == "PlayCompleted-4")
    }

    @Test("are waited for as long as the caller says")
    func limit() async throws {
        let waiting = await started { [events, call] in
            try await events.next("PlayCompleted", of: call, within: .seconds(30))
        }
        clock.advance(by: .seconds(30))
        let error = try await #require(throws: ACSError.self) { try await waiting.value }
        #expect(error.kind == .timedOut && error.message.contains("PlayCompleted"))
        try receive("PlayCompleted")
        #expect(try await events.next(of: call).type == "Microsoft.Communication.PlayCompleted")
    }

    @Test("are not waited for after the call has ended")
    func ended() async throws {
        let waiting = await started { [events, call] in try await events.next("PlayCompleted", of: call) }
        try receive("CallDisconnected")
        let error = try await #require(throws: ACSError.self) { try await waiting.value }
        #expect(error.kind == .callEnded && error.message == "The call ended without PlayCompleted.")
        let late = try await #require(throws: ACSError.self) { try await events.next("PlayFailed", of: call) }
        #expect(late.kind == .callEnded)
        #expect(try await events.next("CallDisconnected", of: call).type.hasSuffix("CallDisconnected"))
    }

    @Test("are not lost with a waiting caller that is cancelled")
    func cancellation() async throws {
        let waiting = await started { [events, call] in try await events.next("PlayCompleted", of: call) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        try receive("PlayCompleted")
        #expect(try await events.next("PlayCompleted", of: call).type.hasSuffix("PlayCompleted"))
    }
}
