// SPDX-License-Identifier: MIT

import ServiceDescription

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file system of this machine, by system calls: Foundation's file manager would follow links, and is large.
package struct LocalFileSystem: FileSystem {
    package init() {}

    package func kind(of path: String) throws -> FileKind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw FileSystemError("look at", path)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    package func names(in folder: String) throws -> [String] {
        do throws(FolderListing.Failure) {
            return try FolderListing(folder).names
        } catch {
            throw FileSystemError("list", folder, code: error.code)
        }
    }

    package func contents(of file: String) throws -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileSystemError("read", file) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileSystemError("read", file) }
        var contents: [UInt8] = []
        // One byte more than the size, so that the second call detects the end at the latest.
        var capacity = Int(status.st_size) + 1
        while true {
            var failed = false
            let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                let taken = read(descriptor, buffer.baseAddress, capacity)
                failed = taken < 0 && errno != EINTR
                count = max(taken, 0)
                capacity = taken < 0 ? capacity : max(capacity - taken, 4096)
                if taken == 0 { capacity = 0 }
            }
            if failed { throw FileSystemError("read", file) }
            if capacity == 0 { return contents }
            contents += part
        }
    }

    package func requireWritable(_ folder: String) throws {
        guard access(folder, W_OK | X_OK) == 0 else { throw FileSystemError("write in", folder) }
    }

    package func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o777) == 0 else { throw FileSystemError("create the folder", path) }
    }

    package func write(_ contents: [UInt8], to file: String) throws {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileSystemError("write", file) }
        var rest = contents[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { platformWrite(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = FileSystemError("write", file, code: count < 0 ? errno : EIO)
                close(descriptor)
                throw error
            }
            rest.removeFirst(count)
        }
        // Network file systems report a full disk only here.
        guard close(descriptor) == 0 else { throw FileSystemError("write", file) }
    }

    package func move(_ file: String, to target: String) throws {
        guard rename(file, target) == 0 else { throw FileSystemError("replace", target) }
    }

    package func removeFile(_ path: String) throws {
        guard unlink(path) == 0 else { throw FileSystemError("remove", path) }
    }

    package func removeEmptyFolder(_ path: String) throws -> Bool {
        if rmdir(path) == 0 { return true }
        // POSIX allows EEXIST in place of ENOTEMPTY.
        if errno == ENOTEMPTY || errno == EEXIST { return false }
        throw FileSystemError("remove", path)
    }

    package func lock(_ folder: String, whenWaiting: () -> Void) throws -> any FolderLock {
        try DescriptorLock(folder, whenWaiting: whenWaiting)
    }
}

private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
