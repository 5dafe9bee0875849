// SPDX-License-Identifier: MIT

import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that fits into memory: a token, a key, a certificate, an attachment.
package enum SmallFile {
    package static let limit = Duration.seconds(30)

    /// Reads a file of at most one megabyte within half a minute, on a thread that no tasks use.
    ///
    /// - Throws: `Errno`, such as `timedOut` for a pipe without input, or `CancellationError`.
    @Sendable package static func contents(of path: String) async throws -> [UInt8] {
        try await contents(of: path, within: limit, clock: ContinuousClock())
    }

    /// Reads a file of at most one megabyte.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - limit: The timeout.
    ///   - clock: Measures the time.
    /// - Throws: `Errno`, or `CancellationError`.
    package static func contents(
        of path: String,
        within limit: Duration,
        clock: any Clock<Duration>
    ) async throws -> [UInt8] {
        do {
            return try await TimeLimit(limit, clock: clock).run { try await contents(of: path, upTo: 1 << 20) }
        } catch is TimeLimit.Exceeded {
            throw Errno.timedOut
        }
    }

    /// Reads a file, however long its disk takes.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - sizeLimit: The maximum size in bytes.
    ///   - patience: How long to wait for the next bytes of a pipe.
    /// - Throws: `Errno`, such as `timedOut` for a pipe without input, or `CancellationError`.
    package static func contents(
        of path: String,
        upTo sizeLimit: Int,
        patience: Duration = limit
    ) async throws -> [UInt8] {
        try await BlockingLane().run { try read(path, upTo: sizeLimit, patience, until: $0) }
    }

    /// Whether a file exists.
    @Sendable package static func exists(at path: String) async -> Bool {
        let found = try? await TimeLimit(limit, by: .inRealTime).run {
            try await BlockingLane().run { _ in access(path, F_OK) == 0 }
        }
        return found ?? false
    }

    private static func read(
        _ path: String,
        upTo sizeLimit: Int,
        _ patience: Duration,
        until abandonment: BlockingLane.Abandonment
    ) throws -> [UInt8] {
        // A pipe without a writer would otherwise block in `open`.
        let file = try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
        return try file.closeAfter {
            var bytes: [UInt8] = []
            while true {
                try waitForBytes(of: file, patience, until: abandonment)
                let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
                    count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
                guard !piece.isEmpty else { return bytes }
                bytes += piece
                guard bytes.count <= sizeLimit else { throw Errno.fileTooLarge }
            }
        }
    }

    /// Waits until the next read does not block: at once for everything but pipes and the like. Checks for abandonment
    /// every tenth of a second.
    private static func waitForBytes(
        of file: FileDescriptor,
        _ patience: Duration,
        until abandonment: BlockingLane.Abandonment
    ) throws {
        var entry = pollfd(fd: file.rawValue, events: Int16(POLLIN), revents: 0)
        let start = ContinuousClock.now
        while !abandonment.isAbandoned {
            guard start.duration(to: .now) <= patience else { throw Errno.timedOut }
            let ready = poll(&entry, 1, 100)
            if ready > 0 { return }
            // A signal may have interrupted the call.
            guard ready == 0 || errno == EINTR else { throw Errno(rawValue: errno) }
        }
        throw CancellationError()
    }
}
