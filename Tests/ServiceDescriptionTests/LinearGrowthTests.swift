// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

/// Twice as much of anything costs twice the work: nothing that a description holds is compared with all the others.
@Suite(.stallLimit) struct LinearGrowthTests {
    private static let renderer = Result { try ClientRenderer() }

    /// Linear work grows by eight, and sorting by less than twelve. With a square that costs two thirds of all other
    /// work on 800 parts, the work grows by more.
    private static let limit = 12.0

    @Test(arguments: LargeDescription.all)
    func `eight times as much costs about eight times the work`(_ kind: LargeDescription) throws {
        let renderer = try Self.renderer.get()
        #expect(DescriptionLoader.load(texts: kind.texts(20)).diagnostics.isEmpty == !kind.isWrong)
        let growth = Self.growth { count in
            let texts = kind.texts(count)
            return Self.work {
                for library in DescriptionLoader.load(texts: texts).libraries { _ = renderer.render(library) }
            }
        }
        #expect(growth < Self.limit, "\(kind): \(growth) times the work")
    }

    /// What `lint`, `format` and `diff` work with.
    private struct Sources {
        let paths: [String]
        let loaded: LoadedDescriptions
        let changed: LoadedDescriptions

        init(_ texts: [String: String]) {
            paths = texts.keys.filter { !ExampleFile.isPath($0) }
            loaded = DescriptionLoader.load(texts: texts)
            changed = DescriptionLoader.load(texts: texts.mapValues(LinearGrowthTests.changed))
        }
    }

    private static let commands: [(name: String, run: @Sendable (Sources) -> Void)] = [
        ("lint", { _ = $0.loaded.warnings(isComplete: true) }),
        ("format", { _ = $0.loaded.formatted($0.paths) }),
        (
            "diff",
            {
                for other in [$0.loaded, $0.changed] {
                    _ = DescriptionComparison.blocks(from: $0.loaded.libraries, to: other.libraries)
                }
            }
        ),
    ]

    @Test(arguments: LargeDescription.all.filter { !$0.isWrong })
    func `eight times as much costs every command about eight times the work`(_ kind: LargeDescription) {
        let sources = [100: Sources(kind.texts(100)), 800: Sources(kind.texts(800))]
        for command in Self.commands {
            let growth = Self.growth { count in Self.work { sources[count].map(command.run) } }
            #expect(growth < Self.limit, "\(kind), \(command.name): \(growth) times the work")
        }
    }

    /// A description with other words and types.
    private static func changed(_ text: String) -> String {
        text.replacing("Does it.", with: "Does this.").replacing("docs: D.", with: "docs: E.")
            .replacing("?: string", with: "?: int32")
    }

    /// The ratio of the work for 800 parts to that for 100. Noise only adds, so that the least of several runs is the
    /// work; most kinds need one.
    private static func growth(_ work: (Int) -> Double) -> Double {
        var (few, many) = (Double.infinity, Double.infinity)
        for _ in 0..<8 where many == .infinity || many >= limit * few {
            (few, many) = (min(few, work(100)), min(many, work(800)))
        }
        return many / few
    }

    @Test func `all work is measured, because it stays on one thread`() {
        Self.onOneThread {
            let threads = Array(0..<1_000).concurrentMap { _ in
                usleep(1)
                return Self.thread
            }
            #expect(Set(threads) == [Self.thread])
        }
    }

    /// The time on the processor that some work takes: other processes and tests don't count, and a ratio has no unit.
    private static func work(_ run: @Sendable () -> Void) -> Double {
        onOneThread {
            let start = time()
            run()
            return time() - start
        }
    }

    /// Runs what ships, with its concurrent loops, on a single thread: a loop as wide as the machine leaves no threads
    /// to those inside it.
    @discardableResult
    private static func onOneThread<Value: Sendable>(_ run: @Sendable () -> Value) -> Value {
        let width = ProcessInfo.processInfo.processorCount
        return Array(0..<width).concurrentMap { $0 == 0 ? run() : nil }.compactMap(\.self)[0]
    }

    private static func time() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static var thread: ObjectIdentifier { ObjectIdentifier(Thread.current) }
}
