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

    /// The event that `receive` gives for `PlayCompleted`.
    private func played(_ context: String? = nil) -> CallAutomationEvent {
        .playCompleted(.init(callConnectionID: "call-1", operationContext: context))
    }

    /// Starts a caller, and returns when it waits.
    private func started(
        _ call: @escaping @Sendable () async throws -> CallAutomationEvent
    ) async -> Task<CallAutomationEvent, any Error> {
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
        let last = try await events.next(of: .testing("call-3"))
        #expect(last == .callDisconnected(.init(callConnectionID: "call-3")))
    }

    @Test("are kept up to the bytes that were set, of all calls together")
    func bytes() async throws {
        let event = try ReceivedEvent.call("PlayStarted")
        let size = try #require(event.data?.count)
        let events = CallEvents(bytes: 3 * size, clock: clock)
        for _ in 1...5 { events.receive(event) }
        let stream = events.of(call)
        events.receive(try .call("CallDisconnected"))
        #expect(await types(stream) == ["PlayStarted", "PlayStarted", "PlayStarted", "CallDisconnected"])
    }

    @Test("are no longer read after the reader's task is cancelled")
    func cancelledReader() async throws {
        let stream = events.of(call)
        let reader = Task { await types(stream) }
        reader.cancel()
        #expect(await reader.value == [])
        try receive("CallConnected")
        #expect(await types(stream) == [])
    }

    @Test("of a slow reader are at most 16 MiB, and the last ones")
    func largeEvents() async throws {
        let stream = events.of(call)
        let padding = String(repeating: " ", count: 1 << 20)
        for id in 0..<20 {
            var event = try ReceivedEvent.call("PlayStarted", id: "\(id)")
            event.data? += Array(padding.utf8)
            events.receive(event)
        }
        try receive("CallDisconnected")
        #expect(await types(stream).count == 16)
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

    @Test("can be waited for by kind and context")
    func next() async throws {
        let waiting = await started { [events, call] in
            try await events.next(.playCompleted, .playFailed, of: call, for: "b")
        }
        try receive("PlayCompleted", context: "a")
        try receive("PlayCompleted", of: "call-2", context: "b")
        try receive("PlayStarted", context: "b")
        try receive("playfailed", context: "b")
        #expect(try await waiting.value == .playFailed(.init(callConnectionID: "call-1", operationContext: "b")))
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
        #expect(try await events.next(.playCompleted, of: call, for: "welcome") == played("welcome"))
    }

    @Test("are each returned to one waiting caller")
    func once() async throws {
        try receive("PlayCompleted", context: "1")
        try receive("PlayCompleted", context: "2")
        #expect(try await events.next(.playCompleted, of: call) == played("1"))
        #expect(try await events.next(.playCompleted, of: call) == played("2"))
        let first = await started { [events, call] in try await events.next(.playCompleted, of: call) }
        let second = await started { [events, call] in try await events.next(of: call) }
        try receive("PlayCompleted", context: "3")
        try receive("PlayCompleted", context: "4")
        #expect(try await first.value == played("3"))
        #expect(try await second.value == played("4"))
    }

    @Test("can have a kind that the package does not know")
    func unknown() async throws {
        let event = try ReceivedEvent.call("PlayReversed")
        events.receive(event)
        #expect(try await events.next(.init(rawValue: event.type), of: call) == .other(event))
    }

    @Test("throw when they are waited for if their content can't be decoded, and are read as received")
    func undecodable() async throws {
        var event = try ReceivedEvent.call("PlayFailed")
        event.data = Array(#"{"callConnectionId":"call-1","failedPlaySourceIndex":"two"}"#.utf8)
        events.receive(event)
        let error = try await #require(throws: ACSError.self) { try await events.next(.playFailed, of: call) }
        #expect(error.kind == .undecodableEvent && error.codingPath == "failedPlaySourceIndex")
        try receive("CallDisconnected")
        #expect(await types(events.of(call)) == ["PlayFailed", "CallDisconnected"])
    }

    @Test("are waited for as long as the caller says")
    func limit() async throws {
        let waiting = await started { [events, call] in
            try await events.next(.playCompleted, of: call, within: .seconds(30))
        }
        clock.advance(by: .seconds(30))
        let error = try await #require(throws: ACSError.self) { try await waiting.value }
        #expect(error.kind == .timedOut && error.message.contains("PlayCompleted"))
        try receive("PlayCompleted")
        #expect(try await events.next(of: call) == played())
    }

    @Test("are not waited for after the call has ended")
    func ended() async throws {
        let waiting = await started { [events, call] in try await events.next(.playCompleted, of: call) }
        try receive("CallDisconnected")
        let error = try await #require(throws: ACSError.self) { try await waiting.value }
        #expect(error.kind == .callEnded)
        #expect(error.message == "The call ended without Microsoft.Communication.PlayCompleted.")
        let late = try await #require(throws: ACSError.self) { try await events.next(.playFailed, of: call) }
        #expect(late.kind == .callEnded)
        let end = try await events.next(.callDisconnected, of: call)
        #expect(end == .callDisconnected(.init(callConnectionID: "call-1")))
    }

    @Test("are not lost with a waiting caller that is cancelled")
    func cancellation() async throws {
        let waiting = await started { [events, call] in try await events.next(.playCompleted, of: call) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        try receive("PlayCompleted")
        #expect(try await events.next(.playCompleted, of: call) == played())
    }

    @Test("reach those who still wait, however many of the callers are cancelled meanwhile")
    func cancelledMeanwhile() async throws {
        for _ in 0..<50 {
            let waiting = await start(8) { [events, call] in try await events.next(.playCompleted, of: call) }
            let cancelled = Task {
                for caller in waiting.prefix(4) { caller.cancel() }
                var count = 0
                for caller in waiting.prefix(4) where (try? await caller.value) != nil { count += 1 }
                return count
            }
            for id in 0..<4 { try receive("PlayCompleted", id: "\(id)") }
            // A cancelled caller can have its event all the same.
            for id in 0..<(await cancelled.value) { try receive("PlayCompleted", id: "more \(id)") }
            for caller in waiting.suffix(4) { #expect(try await caller.value == played()) }
        }
    }
}
