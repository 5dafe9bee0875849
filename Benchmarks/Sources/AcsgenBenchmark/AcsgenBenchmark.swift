// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Measures whole runs of a release build of acsgen, from its start to its end, and prints a row for each kind.
///
/// Run it in the repository's folder:
///
///     swift build -c release --product acsgen
///     swift run -c release --package-path Benchmarks AcsgenBenchmark .build/release/acsgen
@main
struct AcsgenBenchmark {
    private static let runs = 30
    private static let libraries = ["--specs", "Specs"]
    private static let drafts = ["--specs", "Specs", "--specs", "Tests/Drafts"]

    static func main() {
        guard CommandLine.arguments.count == 2 else {
            print("usage: AcsgenBenchmark PATH-TO-ACSGEN, in the repository's folder")
            exit(2)
        }
        let acsgen = CommandLine.arguments[1]
        guard let folder = temporaryFolder() else {
            perror("mkdtemp")
            exit(2)
        }
        defer { remove(folder) }
        let output = ["--output", "\(folder)/clients"]
        print("milliseconds per run, the best and the middle of \(runs)")
        measure("start and end alone", limit: nil, [acsgen, "--help"])
        measure("generate from nothing, five libraries", limit: 60, [acsgen, "generate"] + libraries + output) {
            remove("\(folder)/clients")
        }
        measure("generate, nothing to do", limit: 60, [acsgen, "generate"] + libraries + output)
        measure("check, five libraries", limit: 60, [acsgen, "check"] + libraries + output)
        measure("generate from nothing, all drafts", limit: 100, [acsgen, "generate"] + drafts + output) {
            remove("\(folder)/clients")
        }
        measure("check, all drafts", limit: 100, [acsgen, "check"] + drafts + output)
        measure("lint, all drafts", limit: nil, [acsgen, "lint"] + drafts)
    }

    /// - Parameter prepare: Runs before every run, and is not measured.
    private static func measure(_ name: String, limit: Int?, _ command: [String], prepare: () -> Void = {}) {
        var times: [Duration] = []
        for _ in 0..<runs {
            prepare()
            var status: Int32 = 0
            let time = ContinuousClock().measure { status = run(command) }
            guard status == 0 else {
                print("\(name): \(command.joined(separator: " ")) ended with \(status)")
                exit(1)
            }
            times.append(time)
        }
        times.sort()
        let figures = [times[0], times[runs / 2]].map { padded(tenths(of: $0), to: 8) }.joined()
        let verdict = limit.map { "  limit \($0)\(times[runs / 2] > .milliseconds($0) ? ", MISSED" : "")" } ?? ""
        print(name + String(repeating: " ", count: max(0, 40 - name.count)) + figures + verdict)
    }

    private static func tenths(of time: Duration) -> String {
        let tenths = Int(time / .microseconds(100))
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// Runs a command without its output, and returns its exit code.
    private static func run(_ command: [String]) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var arguments = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status >> 8
    }

    private static func temporaryFolder() -> String? {
        var template = Array("/tmp/acsgen-benchmark-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func remove(_ folder: String) {
        _ = run(["/bin/rm", "-rf", folder])
    }
}
