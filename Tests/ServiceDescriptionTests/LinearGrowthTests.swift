// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

/// Twice as much of anything costs twice the work: nothing that a description holds is compared with all the others.
@Suite(.serialized, .stallLimit) struct LinearGrowthTests {
    /// The processor's time that this thread needs: other processes and tests don't count, and a ratio has no unit.
    private static func work(_ run: () throws -> Void) rethrows -> Double {
        var least = Double.infinity
        for _ in 0..<3 {
            let start = clock()
            try run()
            least = min(least, clock() - start)
        }
        return least
    }

    private static func clock() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static let renderer = Result { try ClientRenderer() }

    /// Eight times as much may cost three times as much as it should: a square would cost eight times that.
    @Test(arguments: LargeDescription.all)
    func `eight times as much costs about eight times the work`(_ kind: LargeDescription) throws {
        let renderer = try Self.renderer.get()
        func work(_ count: Int) -> Double {
            let texts = kind.texts(count)
            return Self.work {
                for library in DescriptionLoader.load(texts: texts).libraries { _ = renderer.render(library) }
            }
        }
        #expect(DescriptionLoader.load(texts: kind.texts(20)).diagnostics.isEmpty == !kind.isWrong)
        let (few, many) = (work(100), work(800))
        #expect(many < 24 * few, "\(kind): \(many / few) times the work")
    }
}
