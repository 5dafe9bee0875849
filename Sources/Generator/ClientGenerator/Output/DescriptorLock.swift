// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An advisory lock on the folder itself, so that a killed run leaves no lock file behind that could be committed.
package struct DescriptorLock: FolderLock {
    private let descriptor: Int32

    init(_ folder: String, whenWaiting: () -> Void) throws {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileSystemError("open", folder) }
        if Self.take(descriptor, LOCK_EX | LOCK_NB) { return }
        var code = errno
        if code == EWOULDBLOCK {
            whenWaiting()
            if Self.take(descriptor, LOCK_EX) { return }
            code = errno
        }
        // NFS and a few others can't lock a folder. Two simultaneous runs are rare; a home directory on NFS is not.
        if [EBADF, ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL].contains(code) { return }
        close(descriptor)
        throw FileSystemError("lock", folder, code: code)
    }

    package func release() {
        close(descriptor)
    }

    private static func take(_ descriptor: Int32, _ operation: Int32) -> Bool {
        while flock(descriptor, operation) != 0 {
            if errno != EINTR { return false }
        }
        return true
    }
}
