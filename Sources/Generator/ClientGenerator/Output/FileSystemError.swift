// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A failed call to the operating system.
public struct FileSystemError: Error, Equatable, CustomStringConvertible {
    /// The attempted action, as in "cannot … PATH": `write`, `read`, `move`.
    public let action: String

    public let path: String

    /// The error number of the operating system (`errno`).
    public let code: Int32

    package init(_ action: String, _ path: String, code: Int32 = errno) {
        self.action = action
        self.path = path
        self.code = code
    }

    public var description: String {
        "cannot \(action) \(path): \(String(cString: strerror(code)))\(advice.map { "; \($0)" } ?? "")"
    }

    /// Whether the call would have changed anything.
    private var writes: Bool { !["look at", "list", "read", "open"].contains(action) }

    /// The remedy for the most common errors.
    private var advice: String? {
        switch code {
        case ENOSPC, EDQUOT: "free some disk space and run it again"
        case EACCES, EPERM, EROFS: writes ? "'acsgen check' compares without writing" : nil
        case EFBIG: "raise the file size limit (ulimit -f)"
        case EXDEV: "the output folder must be on one volume"
        default: nil
        }
    }
}
