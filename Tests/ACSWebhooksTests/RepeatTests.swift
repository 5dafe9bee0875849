// SPDX-License-Identifier: MIT

import ACSTesting
import ACSWebhooks
import Foundation
import HTTPTypes
import LogLines
import Logging
import StallLimit
import Synchronization
import Testing

@Suite("A repeated event", .stallLimit)
struct RepeatTests {
    private struct Failure: Error {}

    private static func body(_ ids: String..., source: String = "s", type: String = "t") -> [UInt8] {
        let events = ids.map { #"{"id":"\#($0)","source":"\#(source)","type":"\#(type)"}"# }
        return Array("[\(events.joined(separator: ","))]".utf8)
    }

    private let webhook = Webhook(verifying: .unverified)

    private func receive(_ ids: [UInt8]) async -> WebhookDelivery {
        await webhook.receive(.post(), body: ids)
    }

    @Test("is left out after it was confirmed")
    func confirmed() async {
        let first = await receive(Self.body("1", "2"))
        #expect(first.confirm() == WebhookResponse(.ok))
        let second = await receive(Self.body("2", "3", "1"))
        #expect(second.events.map(\.id) == ["3"] && second.repeats == 2)
        #expect(second.confirm() == WebhookResponse(.ok))
    }

    @Test("is another event if its source, type or schema's topic differs")
    func identity() async {
        _ = await receive(Self.body("1")).confirm()
        #expect(await receive(Self.body("1", source: "other")).events.count == 1)
        #expect(await receive(Self.body("1", type: "other")).events.count == 1)
        #expect(await receive(Self.body("1", type: "T")).events.isEmpty)
        let topics = #"[{"id":"1","topic":"a","eventType":"t"},{"id":"1","topic":"b","eventType":"t"}]"#
        #expect(await receive(Array(topics.utf8)).events.count == 2)
        // No two events have the same text in all.
        #expect(await receive(Self.body("1", source: "st", type: "t")).events.count == 1)
        _ = await receive(Self.body("1", source: "st", type: "t")).confirm()
        #expect(await receive(Self.body("1", source: "s", type: "tt")).events.count == 1)
    }

    @Test("is given again after it was declined, or if its delivery was discarded")
    func declined() async {
        let first = await receive(Self.body("1"))
        #expect(first.decline() == WebhookResponse(.serviceUnavailable))
        var second: WebhookDelivery? = await receive(Self.body("1"))
        #expect(second?.events.count == 1)
        second = nil
        let third = await receive(Self.body("1"))
        #expect(third.events.count == 1)
        #expect(third.confirm() == WebhookResponse(.ok))
        #expect(third.decline() == WebhookResponse(.serviceUnavailable))
        #expect(await receive(Self.body("1")).events.isEmpty)
    }

    @Test("comes again while another delivery may still fail to handle it")
    func inProgress() async {
        let first = await receive(Self.body("1"))
        let second = await receive(Self.body("1", "2"))
        #expect(second.events.map(\.id) == ["2"] && second.repeats == 1)
        #expect(second.confirm() == WebhookResponse(.serviceUnavailable))
        #expect(first.confirm() == WebhookResponse(.ok))
        let third = await receive(Self.body("1", "2"))
        #expect(third.events.isEmpty && third.repeats == 2 && third.confirm() == WebhookResponse(.ok))
    }

    @Test("in one body is left out, and does not come again")
    func sameBody() async {
        let delivery = await receive(Self.body("1", "1", "1"))
        #expect(delivery.events.count == 1 && delivery.repeats == 2)
        #expect(delivery.confirm() == WebhookResponse(.ok))
    }

    @Test("is given to one of many concurrent deliveries")
    func concurrency() async {
        let count = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    let delivery = await webhook.receive(.post(), body: Self.body("1"))
                    _ = delivery.confirm()
                    return delivery.events.count
                }
            }
            return await group.reduce(0, +)
        }
        #expect(count == 1)
    }

    @Test("is remembered as long as the options say")
    func age() async {
        let clock = ManualClock()
        let options = WebhookOptions(rememberedTime: .seconds(60), clock: clock)
        let webhook = Webhook(verifying: .unverified, options: options)
        _ = await webhook.receive(.post(), body: Self.body("1")).confirm()
        clock.advance(by: .seconds(59))
        #expect(await webhook.receive(.post(), body: Self.body("1")).events.isEmpty)
        clock.advance(by: .seconds(1))
        #expect(await webhook.receive(.post(), body: Self.body("1")).events.count == 1)
    }

    @Test("is remembered among as many as the options say, the oldest of which is forgotten first")
    func number() async {
        for limit in [0, 1, 3, 100] {
            let webhook = Webhook(verifying: .unverified, options: .init(rememberedEvents: limit))
            for id in 0..<250 { _ = await webhook.receive(.post(), body: Self.body("\(id)")).confirm() }
            var known: [Int] = []
            for id in 0..<250 {
                let delivery = await webhook.receive(.post(), body: Self.body("\(id)"))
                if delivery.events.isEmpty { known.append(id) }
                _ = delivery.decline()
            }
            #expect(known == Array((250 - limit)..<250))
        }
    }

    // MARK: Handling

    @Test("has only the events whose handling failed; the others are handled once")
    func handling() async {
        let handled = Mutex<[String]>([])
        func respond(failingAt id: String?) async -> WebhookResponse {
            await webhook.respond(to: .post(), body: Self.body("1", "2", "3")) { event in
                if event.id == id { throw Failure() }
                handled.withLock { $0.append(event.id) }
            }
        }
        #expect(await respond(failingAt: "2") == WebhookResponse(.serviceUnavailable))
        #expect(handled.withLock { $0 } == ["1", "3"])
        #expect(await respond(failingAt: nil) == WebhookResponse(.ok))
        #expect(handled.withLock { $0 } == ["1", "3", "2"])
        #expect(await respond(failingAt: nil) == WebhookResponse(.ok))
        #expect(handled.withLock { $0 }.count == 3)
    }

    @Test("does not come because its content can't be decoded; the others of its request are handled")
    func undecodable() async {
        let lines = RecordingLogHandler.Lines()
        let logger = Logger(label: "webhook") { _ in RecordingLogHandler(lines: lines) }
        let webhook = Webhook(verifying: .unverified, options: .init(logger: logger))
        let handled = Mutex<[String]>([])
        let body = Array(#"[{"id":"1","type":"t","data":{"to":7}},{"id":"2","type":"t","data":{"to":"a"}}]"#.utf8)
        func respond() async -> WebhookResponse {
            await webhook.respond(to: .post(), body: body) { event in
                let content = try event.decode([String: String].self)
                handled.withLock { $0.append(content["to", default: ""]) }
            }
        }
        #expect(await respond() == WebhookResponse(.ok))
        #expect(await respond() == WebhookResponse(.ok))
        #expect(handled.withLock { $0 } == ["a"])
        let line = lines.texts.first ?? ""
        #expect(lines.texts.count == 1 && line.hasPrefix("error The app could not decode an event"), "\(line)")
        #expect(line.contains("error.type=undecodableEvent event.id=1 event.type=t"), "\(line)")
    }

    @Test("has the event whose handler waited for another event, the content of which can't be decoded")
    func undecodableOther() async {
        let other = ReceivedEvent(id: "2", type: "t", data: Array(#"{"to":7}"#.utf8))
        let body = Array(#"{"id":"1","type":"t","data":{"to":"a"}}"#.utf8)
        let response = await webhook.respond(to: .post(), body: body) { _ in
            _ = try other.decode([String: String].self)
        }
        #expect(response == WebhookResponse(.serviceUnavailable))
        #expect(await receive(body).events.count == 1)
    }

    @Test("has the event whose content can't be decoded if the app throws an error of its own")
    func undecodableAgain() async {
        let body = Array(#"{"id":"1","type":"t","data":{"to":7}}"#.utf8)
        let response = await webhook.respond(to: .post(), body: body) { event in
            guard (try? event.decode([String: String].self)) != nil else { throw Failure() }
        }
        #expect(response == WebhookResponse(.serviceUnavailable))
        #expect(await receive(body).events.count == 1)
    }

    @Test("is handled if the route was cancelled before it was confirmed")
    func cancelledRoute() async {
        let entered = AsyncStream<Void>.makeStream()
        let route = Task {
            await webhook.respond(to: .post(), body: Self.body("1")) { _ in
                entered.continuation.yield()
                try await Task.sleep(for: .seconds(86_400))
            }
        }
        for await _ in entered.stream { break }
        route.cancel()
        #expect(await route.value == WebhookResponse(.serviceUnavailable))
        #expect(await webhook.respond(to: .post(), body: Self.body("1")) { _ in } == WebhookResponse(.ok))
    }

    @Test("is not handled at all by a request that is refused")
    func refused() async throws {
        let webhook = Webhook(verifying: try .secret("correct-horse-battery", inQuery: "code"))
        let response = await webhook.respond(to: .post("/?code=wrong"), body: Self.body("1")) { _ in
            Issue.record("There is nothing to handle.")
        }
        #expect(response == WebhookResponse(.unauthorized))
    }
}
