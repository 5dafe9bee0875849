// SPDX-License-Identifier: MIT

import Foundation

/// The processor time of a process and of the programs that it runs.
///
/// A test that compiles uses none itself for as long as the compiler runs: for minutes on a busy machine.
enum ProcessorTime {
    #if os(Linux)
        /// The time until now, also of what still runs. It can shrink, if a program ends for which nobody waits.
        static func used(by process: Int32 = getpid()) -> Duration {
            let all = RunningProcess.all
            var family: Set<Int32> = [process]
            var size = 0
            while family.count > size {
                size = family.count
                family.formUnion(all.filter { family.contains($0.parent) }.map(\.id))
            }
            let ticks = all.filter { family.contains($0.id) }.map(\.ticks).reduce(0, +)
            return .seconds(Double(ticks) / Double(sysconf(Int32(_SC_CLK_TCK))))
        }
    #else
        /// The time until now. These systems count the time of a program once it has ended.
        static func used() -> Duration {
            var usages = [rusage(), rusage()]
            getrusage(RUSAGE_SELF, &usages[0])
            getrusage(RUSAGE_CHILDREN, &usages[1])
            return usages.flatMap { [$0.ru_utime, $0.ru_stime] }
                .map { Duration.seconds(Int64($0.tv_sec)) + .microseconds(Int64($0.tv_usec)) }
                .reduce(.zero, +)
        }
    #endif
}

#if os(Linux)
    /// A process as `/proc` has it.
    private struct RunningProcess {
        let id: Int32
        let parent: Int32
        /// The time of the process, and of those that it has waited for.
        let ticks: Int

        /// All that run. One may end while they are read.
        static var all: [RunningProcess] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
            return names.compactMap(Int32.init).compactMap(RunningProcess.init)
        }

        private init?(id: Int32) {
            // The second field is a name in parentheses, which can contain anything.
            guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
                let end = text.lastIndex(of: ")")
            else { return nil }
            let fields = text[end...].split(separator: " ").dropFirst(2)
            let times = fields.dropFirst(10).prefix(4).compactMap { Int($0) }
            guard let parent = fields.first.flatMap({ Int32($0) }), times.count == 4 else { return nil }
            self.id = id
            self.parent = parent
            ticks = times.reduce(0, +)
        }
    }
#endif
