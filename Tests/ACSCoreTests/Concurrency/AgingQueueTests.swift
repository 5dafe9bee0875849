// SPDX-License-Identifier: MIT

import ACSCore
import SplitMix
import Testing

@Suite("A queue whose elements age")
struct AgingQueueTests {
    private final class Element {}

    @Test("has the newest elements within its number, bytes and age, in any order of calls", arguments: 0..<50)
    func law(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var queue = AgingQueue<Int>(limit: 20, byteLimit: 100, age: .seconds(30))
        var model: [(element: Int, bytes: Int, time: Int)] = []
        var now = 0
        for element in 0..<500 {
            switch Int.random(in: 0..<4, using: &random) {
            case 0, 1:
                let bytes = Int.random(in: 0...15, using: &random)
                queue.append(element, bytes: bytes, at: .seconds(now))
                model.append((element, bytes, now))
            case 2:
                now += Int.random(in: 0...10, using: &random)
                var removed: [Int] = []
                while let oldest = model.first,
                    model.count > 20 || model.map(\.bytes).reduce(0, +) > 100 || now - oldest.time >= 30
                {
                    removed.append(model.removeFirst().element)
                }
                #expect(queue.removeOld(at: .seconds(now)) == removed)
            default:
                #expect(queue.removeFirst() == (model.isEmpty ? nil : model.removeFirst().element))
            }
            var all: [Int] = []
            _ = queue.first { element in
                all.append(element)
                return false
            }
            #expect(all == model.map(\.element))
        }
    }

    @Test("keeps nothing of a removed element in memory")
    func memory() {
        var queue = AgingQueue<Element>(limit: 10, age: .seconds(60))
        weak var element: Element?
        do {
            let new = Element()
            element = new
            queue.append(new, at: .zero)
        }
        #expect(element != nil)
        queue.append(Element(), at: .seconds(30))
        _ = queue.removeOld(at: .seconds(60))
        #expect(element == nil)
        #expect(queue.removeFirst() != nil)
    }
}
