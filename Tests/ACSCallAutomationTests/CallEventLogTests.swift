// SPDX-License-Identifier: MIT

import ACSCore
import SplitMix
import Testing

@testable import ACSCallAutomation

@Suite("An event that was given to a waiter")
struct CallEventLogTests {
    private typealias Kind = CallAutomationEvent.Kind

    /// A waiter with what it was given.
    private struct Waiter {
        let id: Int
        let stream: AsyncStream<ReceivedEvent>
        let kinds: Set<Kind>

        init(for kinds: Set<Kind>, in log: inout CallEventLog) {
            let (stream, continuation) = AsyncStream<ReceivedEvent>.makeStream()
            let query = CallEventLog.Query(connectionID: "call-1", operationContext: nil, kinds: kinds)
            id = log.addWaiter(continuation, for: query, at: .zero)
            self.stream = stream
            self.kinds = kinds
        }

        /// The id of the event that it takes.
        func taken(from log: inout CallEventLog) async -> String? {
            guard log.takeOffer(of: id) else { return nil }
            for await event in stream { return event.id }
            return nil
        }
    }

    private static func receive(_ type: String, id: String = "", in log: inout CallEventLog) throws {
        let event = try ReceivedEvent.call(type, id: id)
        let reference = try #require(CallReference(event))
        log.receive(event, reference, at: .zero)
    }

    @Test("goes to the next one that waits for it if the first withdraws", arguments: [0, 100])
    func withdrawal(limit: Int) async throws {
        var log = CallEventLog(limit: limit, byteLimit: .max, age: .seconds(60))
        let first = Waiter(for: [], in: &log)
        let other = Waiter(for: [.playFailed], in: &log)
        let second = Waiter(for: [.playCompleted], in: &log)
        try Self.receive("PlayCompleted", in: &log)
        log.withdrawWaiter(first.id)
        #expect(await first.taken(from: &log) == nil)
        #expect(await other.taken(from: &log) == nil)
        #expect(await second.taken(from: &log) == "PlayCompleted-")
    }

    @Test("stays with it once it was taken")
    func taken() async throws {
        var log = CallEventLog(limit: 100, byteLimit: .max, age: .seconds(60))
        let first = Waiter(for: [], in: &log)
        let second = Waiter(for: [], in: &log)
        try Self.receive("PlayCompleted", in: &log)
        #expect(await first.taken(from: &log) == "PlayCompleted-")
        log.withdrawWaiter(first.id)
        #expect(await second.taken(from: &log) == nil)
    }

    @Test("is taken once, and none is free that someone waits for, whatever happens in which order", arguments: 0..<200)
    func law(seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        var log = CallEventLog(limit: 100, byteLimit: .max, age: .seconds(60))
        var waiters: [Waiter] = []
        var all: [String] = []
        let queries: [Set<Kind>] = [[], [.playCompleted], [.playFailed]]
        for step in 0..<40 {
            switch Int.random(in: 0..<5, using: &random) {
            case 0, 1:
                let kinds = queries[Int.random(in: 0..<3, using: &random)]
                waiters.append(Waiter(for: kinds, in: &log))
            case 2:
                let type = Bool.random(using: &random) ? "PlayCompleted" : "PlayFailed"
                try Self.receive(type, id: "\(step)", in: &log)
            case 3:
                guard let index = waiters.indices.randomElement(using: &random) else { break }
                log.withdrawWaiter(waiters.remove(at: index).id)
            default:
                guard let index = waiters.indices.randomElement(using: &random),
                    let event = await waiters[index].taken(from: &log)
                else { break }
                waiters.remove(at: index)
                all.append(event)
            }
        }
        var waiting: [Waiter] = []
        for waiter in waiters {
            if let event = await waiter.taken(from: &log) { all.append(event) } else { waiting.append(waiter) }
        }
        for kinds in queries {
            let late = Waiter(for: kinds, in: &log)
            guard let event = await late.taken(from: &log) else { continue }
            all.append(event)
            let type: Kind = event.hasPrefix("PlayCompleted") ? .playCompleted : .playFailed
            #expect(!waiting.contains { $0.kinds.isEmpty || $0.kinds.contains(type) })
        }
        #expect(Set(all).count == all.count)
    }
}

@Suite("The readers of calls")
struct CallReaderTests {
    @Test("are forgotten when nobody has their stream, also if their call never ends")
    func forgotten() {
        var log = CallEventLog(limit: 100, byteLimit: .max, age: .seconds(60))
        let held = (0..<10).map { log.addReader(of: "held-\($0)", at: .zero) }
        for id in 0..<10_000 { _ = log.addReader(of: "call-\(id)", at: .zero) }
        #expect(log.readCalls <= 64)
        withExtendedLifetime(held) {}
    }
}
