// SPDX-License-Identifier: MIT

import ACSCore
import EventExamples
import SplitMix
import Testing

@Suite("A delivery with random changes")
struct EventMutationTests {
    @Test("has no more entries than it can have, each an event with an id and a type, or a failure at its place")
    func mutations() throws {
        var random = SplitMix(seed: 20_261_129)
        let signs = Array(#"{}[]:,"\u0e-."#.utf8) + [0x00, 0x20, 0xC3, 0xF0, 0xFF]
        for example in try EventExample.all() {
            for _ in 0..<25 {
                var bytes = Array(example.body)
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    mutate(&bytes, with: signs, using: &random)
                }
                guard let batch = try? ReceivedEvent.events(in: bytes) else { continue }
                #expect(batch.events.allSatisfy { !$0.id.isEmpty && !$0.type.isEmpty })
                #expect(batch.failures.allSatisfy { $0.error.kind == .undecodableEvent })
                let count = batch.events.count + batch.failures.count
                #expect(batch.failures.map(\.index).allSatisfy { (0..<count).contains($0) })
                #expect(Set(batch.failures.map(\.index)).count == batch.failures.count)
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], with signs: [UInt8], using random: inout SplitMix) {
        guard let index = bytes.indices.randomElement(using: &random) else { return }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = signs.randomElement(using: &random) ?? 0
        case 1: bytes.insert(signs.randomElement(using: &random) ?? 0, at: index)
        case 2: bytes.remove(at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...40, using: &random)))
        }
    }
}
