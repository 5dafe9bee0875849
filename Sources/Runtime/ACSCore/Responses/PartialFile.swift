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

/// A file that gets its name when it is complete: until then it stands beside it, under a name that ends with `.part`.
///
/// Disks may block, so that each step is work of one lane.
final class PartialFile: Sendable {
    private let path: String
    private let part: String
    private let lane = BlockingLane()
    /// Nil before the file is open, and once it is closed. Changed by work of the lane alone.
    private let descriptor = Mutex<FileDescriptor?>(nil)

    init(_ path: String) {
        self.path = path
        // A name of its own for each download, so that two to the same place don't write into one another.
        part = "\(path).\(String(UInt64.random(in: 0 ... .max), radix: 16)).part"
    }

    /// - Throws: `Errno`, or `CancellationError`.
    func open() async throws {
        try await lane.run { [self] _ in
            let file = try FileDescriptor.open(
                FilePath(part),
                .writeOnly,
                // A link that waits under the name leads nowhere.
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

    /// Closes the file and gives it its name. A cancellation comes too late for that.
    ///
    /// - Throws: `Errno`, or `CancellationError`.
    func complete() async throws {
        try Task.checkCancellation()
        try await lane.finish { [self] in
            try takeDescriptor()?.close()
            guard rename(part, path) == 0 else { throw Errno(rawValue: errno) }
        }
    }

    /// Closes the file and removes it, once what was begun has ended.
    ///
    /// A disk that does not respond is not waited for longer than a few seconds; the file is removed when it does.
    func remove() async {
        lane.add { [self] in
            // The first error tells more than a second one would.
            try? takeDescriptor()?.close()
            unlink(part)
        }
        // In a task of its own, which the cancellation of a download does not reach.
        let removal = Task { [lane] in
            try await Timeout.run(.seconds(10), clock: ContinuousClock()) { try await lane.run { _ in } }
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
