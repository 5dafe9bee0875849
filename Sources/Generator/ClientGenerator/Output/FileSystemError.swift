// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A call to the operating system that failed.
public struct FileSystemError: Error, Equatable, CustomStringConvertible {
    /// What was tried, as in "cannot … PATH": `write`, `read`, `move`.
    public let action: String

    public let path: String

    /// The operating system's number for the reason (`errno`).
    public let code: Int32

    init(_ action: String, _ path: String, code: Int32 = errno) {
        self.action = action
        self.path = path
        self.code = code
    }

    public var description: String {
        "cannot \(action) \(path): \(String(cString: strerror(code)))\(advice.map { "; \($0)" } ?? "")"
    }

    /// Whether the call would have changed something.
    private var writes: Bool { !["look at", "list", "read", "open"].contains(action) }

    /// What to do about the commonest reasons.
    private var advice: String? {
        switch code {
        case ENOSPC, EDQUOT: "make room and run it again"
        case EACCES, EPERM,
            EROFS where writes:
            "'acsgen check' compares without writing"
        case EFBIG: "raise the limit on the size of files (ulimit -f)"
        case EXDEV: "the output folder must lie on one volume"
        default: nil
        }
    }
}
