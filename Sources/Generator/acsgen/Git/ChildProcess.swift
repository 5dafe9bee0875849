// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    import Darwin
#endif

/// A program that runs to its end.
enum ChildProcess {
    struct Outcome {
        /// The exit code, or 128 and the number of the signal that ended it, as in a shell.
        let code: Int32
        let output: [UInt8]
        let errors: String
    }

    /// A program that could not be started, with the system's number for the reason (`errno`).
    struct StartFailure: Error {
        let code: Int32
    }

    /// Runs a program with this process's variables.
    ///
    /// - Parameters:
    ///   - program: Its name, which is searched for in `PATH`.
    ///   - input: What it reads from standard input.
    static func run(_ program: String, _ arguments: [String], input: [UInt8] = []) throws(StartFailure) -> Outcome {
        let pipes = (stdin: try ProcessPipe(), stdout: try ProcessPipe(), stderr: try ProcessPipe())
        let id = try start(program, arguments, pipes.stdin, pipes.stdout, pipes.stderr)
        close(pipes.stdin.reading)
        close(pipes.stdout.writing)
        close(pipes.stderr.writing)
        let texts = exchange(input, to: pipes.stdin.writing, from: [pipes.stdout.reading, pipes.stderr.reading])
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        let signalNumber = status & 0x7F
        return Outcome(
            code: signalNumber == 0 ? (status >> 8) & 0xFF : 128 + signalNumber,
            output: texts[0],
            errors: String(decoding: texts[1], as: UTF8.self)
        )
    }

    private static func start(
        _ program: String,
        _ arguments: [String],
        _ input: ProcessPipe,
        _ output: ProcessPipe,
        _ errors: ProcessPipe
    ) throws(StartFailure) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id: pid_t = 0
        let code = posix_spawnp(&id, program, &actions, nil, &words, variables)
        guard code == 0 else {
            for pipe in [input, output, errors] {
                close(pipe.reading)
                close(pipe.writing)
            }
            throw StartFailure(code: code)
        }
        return id
    }

    private static var variables: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        #if canImport(Darwin)
            _NSGetEnviron().pointee
        #else
            environ
        #endif
    }

    /// Writes the input and reads both outputs at once, so that no side waits for the other.
    private static func exchange(_ input: [UInt8], to writer: Int32, from readers: [Int32]) -> [[UInt8]] {
        // Writing to a program that has ended is an error of the call then.
        let handler = input.isEmpty ? nil : signal(SIGPIPE, SIG_IGN)
        defer { if !input.isEmpty { _ = signal(SIGPIPE, handler) } }
        var rest = input[...]
        var texts: [[UInt8]] = [[], []]
        var part = [UInt8](repeating: 0, count: 1 << 16)
        var open = [writer] + readers
        _ = fcntl(writer, F_SETFL, O_NONBLOCK)
        while open.contains(where: { $0 >= 0 }) {
            if rest.isEmpty, open[0] >= 0 {
                close(open[0])
                open[0] = -1
            }
            // The system ignores negative descriptors.
            var events = open.enumerated().map { index, descriptor in
                pollfd(fd: descriptor, events: Int16(index == 0 ? POLLOUT : POLLIN), revents: 0)
            }
            guard poll(&events, nfds_t(events.count), -1) >= 0 || errno == EINTR else { break }
            if events[0].revents != 0 {
                let count = rest.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
                if count > 0 {
                    rest.removeFirst(count)
                } else if errno != EINTR, errno != EAGAIN {
                    // It does not read the rest.
                    rest = []
                }
            }
            for index in readers.indices where events[index + 1].revents != 0 {
                let count = read(readers[index], &part, part.count)
                if count > 0 {
                    texts[index] += part.prefix(count)
                } else if count == 0 || errno != EINTR {
                    close(readers[index])
                    open[index + 1] = -1
                }
            }
        }
        for descriptor in open where descriptor >= 0 { close(descriptor) }
        return texts
    }
}

/// A pipe that programs inherit only where they are told to.
private struct ProcessPipe {
    let reading: Int32
    let writing: Int32

    init() throws(ChildProcess.StartFailure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ChildProcess.StartFailure(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading = ends[0]
        writing = ends[1]
    }
}
