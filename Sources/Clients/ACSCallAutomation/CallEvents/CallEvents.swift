// SPDX-License-Identifier: MIT

public import ACSCore
import Synchronization

/// The events of calls, for code that waits for what a call does.
///
/// Give it each event that your webhook receives (`ACSWebhooks`). Other code then reads the events of a call in order
/// of their arrival, or waits for the one that tells how a request ended:
///
/// ```swift
/// let call = try await client.answerCall(context, callbackURI: "https://contoso.com/calls")
/// try await call.media.play(.file("https://contoso.com/welcome.wav"), operationContext: "welcome")
/// switch try await events.next(.playCompleted, .playFailed, of: call, for: "welcome") {
/// case .playFailed(let failure): log(failure.resultInformation)
/// default: try await call.hangUp()
/// }
/// ```
///
/// An event can arrive before the response of the request that caused it. Events are therefore kept for a while, by
/// default a minute, whether anyone waits for them or not. All callbacks of a call must arrive in the same process.
public final class CallEvents: Sendable {
    private let clock: any Clock<Duration>
    private let time: Deadlines
    private let log: Mutex<CallEventLog>

    /// Creates a log without events.
    ///
    /// - Parameters:
    ///   - time: How long an event is kept for code that begins to wait after it arrived.
    ///   - limit: The most events that are kept, of all calls together. When there are more, the oldest is forgotten.
    ///   - byteLimit: The most bytes of content that are kept, of all calls together, in the same way.
    ///   - clock: Measures how long events are kept and waited for. Tests pass their own clock.
    public init(
        keepingFor time: Duration = .seconds(60),
        atMost limit: Int = 10_000,
        bytes byteLimit: Int = 64 << 20,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.clock = clock
        self.time = .of(clock)
        log = Mutex(CallEventLog(limit: limit, byteLimit: byteLimit, age: time))
    }

    /// Receives an event, and passes it to those who wait for it.
    ///
    /// - Returns: Whether the event belongs to a call. Others are not kept.
    @discardableResult
    public func receive(_ event: ReceivedEvent) -> Bool {
        guard let reference = CallReference(event) else { return false }
        log.withLock { $0.receive(event, reference, at: time.now) }
        return true
    }

    /// Returns the events of a call: those that are kept, then all others as they arrive.
    ///
    /// The sequence ends after `CallDisconnected`, after `CreateCallFailed`, `AnswerFailed` or `ConnectFailed`, and
    /// when its task is cancelled. Each sequence has all events. Iterate it once; if its reader is 1,000 events or
    /// 16 MiB of their content behind, it loses the oldest.
    ///
    /// The events are as received, because an error of decoding one would end the sequence: decode each where you can
    /// catch it. They can be in another order than they were sent in. The article *Answer a call* in the documentation
    /// of ACSCore shows how to follow the participants of a call.
    public func of(_ call: CallConnectionClient) -> AsyncStream<ReceivedEvent> {
        of(connectionID: call.id)
    }

    /// Returns the events of the call with a connection id; see ``of(_:)``.
    public func of(connectionID: String) -> AsyncStream<ReceivedEvent> {
        let unread = log.withLock { $0.addReader(of: connectionID, at: time.now) }
        return AsyncStream { await unread.next() }
    }

    /// Waits for an event of a call, such as the end of a request.
    ///
    /// An event that was kept counts, too, unless it was already returned to another caller of this method.
    ///
    /// - Parameters:
    ///   - kinds: The kinds to wait for, such as `.playCompleted`. Name those of failures, too, such as `.playFailed`.
    ///     All kinds if there are none.
    ///   - call: The call.
    ///   - operationContext: The context that the request had; `nil` for any.
    ///   - limit: How long to wait.
    /// - Returns: The first event that matches.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/timedOut`` after the limit, or of kind
    ///   `callEnded` if the call ends before. Of kind `undecodableEvent` if the content of the event can't be decoded;
    ///   `responseJSON` is the content. `CancellationError` if the task is cancelled.
    public func next(
        _ kinds: CallAutomationEvent.Kind...,
        of call: CallConnectionClient,
        for operationContext: String? = nil,
        within limit: Duration = .seconds(240)
    ) async throws -> CallAutomationEvent {
        let query = CallEventLog.Query(
            connectionID: call.id,
            operationContext: operationContext,
            kinds: Set(kinds)
        )
        let names = kinds.isEmpty ? "another event" : kinds.map(\.rawValue).joined(separator: " or ")
        let (stream, continuation) = AsyncStream<ReceivedEvent>.makeStream()
        let waiter = log.withLock { $0.addWaiter(continuation, for: query, at: time.now) }
        let event: ReceivedEvent
        do {
            event = try await TimeLimit(limit, clock: clock).run { try await self.event(for: waiter, in: stream) }
        } catch {
            log.withLock { $0.withdrawWaiter(waiter) }
            switch error {
            case is TimeLimit.Exceeded: throw ACSError(.timedOut, message: "Waited \(limit) for \(names).")
            case is NoEvent: throw ACSError(.callEnded, message: "The call ended without \(names).")
            default: throw error
            }
        }
        // Only now: until here, the time can have passed, and another caller gets the event.
        guard log.withLock({ $0.takeOffer(of: waiter) }) else { throw CancellationError() }
        return try CallAutomationEvent(event)
    }

    /// Waits for the event of a waiter.
    ///
    /// A cancelled task may run much later. Its event is therefore passed on when it is cancelled.
    private func event(for waiter: Int, in stream: AsyncStream<ReceivedEvent>) async throws -> ReceivedEvent {
        try await withTaskCancellationHandler {
            for await event in stream { return event }
            try Task.checkCancellation()
            throw NoEvent()
        } onCancel: {
            log.withLock { $0.withdrawWaiter(waiter) }
        }
    }

    /// The call ended before the event.
    private struct NoEvent: Error {}
}

extension ACSError.Kind {
    /// The call ended before the event that ``CallEvents/next(_:of:for:within:)`` waits for.
    public static let callEnded = Self(rawValue: "callEnded")
}
