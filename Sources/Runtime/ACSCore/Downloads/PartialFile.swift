// SPDX-License-Identifier: MIT

import Synchronization
import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that has a temporary name until it is complete, next to its path and ending in `.part`.
///
/// Disks can block, so each step is work of a ``BlockingLane``.
final class PartialFile: Sendable {
    private let path: String
    private let part: String
    private let lane = BlockingLane()
    /// `nil` before the file is open and after it is closed. Changed only by work of the lane.
    private let descriptor = Mutex<FileDescriptor?>(nil)

    init(_ path: String) {
        self.path = path
        // Unique, so that two downloads to one path do not write into the same file.
        part = "\(path).\(String(UInt64.random(in: 0 ... .max), radix: 16)).part"
    }

    /// - Throws: `Errno`, or `CancellationError`.
    func open() async throws {
        try await lane.run { [self] _ in
            let file = try FileDescriptor.open(
                FilePath(part),
                .writeOnly,
                // A symbolic link planted under this name is not followed.
                options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead]
            )
            descriptor.withLock { $0 = file }
        }
    }

    /// - Throws: `Errno`, or `CancellationError`.
    func write(_ piece: [UInt8]) async throws {
        try await lane.run { [self] _ in
            _ = try descriptor.withLock { $0 }?.writeAll(piece)
        }
    }

    /// Closes the file and moves it to its path. Cancellation during this has no effect.
    ///
    /// - Throws: `Errno`, or `CancellationError`.
    func complete() async throws {
        try Task.checkCancellation()
        try await lane.finish { [self] in
            try takeDescriptor()?.close()
            guard rename(part, path) == 0 else { throw Errno(rawValue: errno) }
        }
    }

    /// Closes the file and removes it, after pending work has ended.
    ///
    /// Waits for an unresponsive disk for a few seconds only; the file is removed when the disk responds.
    func remove() async {
        lane.add { [self] in
            // The first error is more useful than a second one.
            try? takeDescriptor()?.close()
            unlink(part)
        }
        // In a task of its own, so that cancelling the download does not cancel the removal.
        let removal = Task { [lane] in
            try await TimeLimit(.seconds(10), by: .inRealTime).run { try await lane.run { _ in } }
        }
        _ = await removal.result
    }

    private func takeDescriptor() -> FileDescriptor? {
        descriptor.withLock { descriptor in
            defer { descriptor = nil }
            return descriptor
        }
    }
}
