// SPDX-License-Identifier: MIT

import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output or standard error, unbuffered, so that output to both keeps its order.
struct Terminal {
    static let output = Terminal(descriptor: STDOUT_FILENO)
    static let error = Terminal(descriptor: STDERR_FILENO)

    private let descriptor: Int32

    /// Whether it is a terminal, and plain text is not requested (see no-color.org).
    var isColored: Bool {
        isatty(descriptor) == 1 && Self.variable("NO_COLOR").isEmpty && Self.variable("TERM") != "dumb"
    }

    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { platformWrite(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                // There is no reader left, or writing is not possible.
                guard descriptor == STDOUT_FILENO, errno != EPIPE else { return }
                let reason = String(cString: strerror(errno))
                let kind = Style.error.paint("error:", when: Self.error.isColored)
                Self.error.write("\(kind) cannot write to standard output: \(reason)\n")
                Acsgen.exit(withError: Failure.tool)
            }
            rest.removeFirst(count)
        }
    }

    private static func variable(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}

private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

/// The appearance of text on a terminal.
enum Style: String {
    case error = "1;31"
    case note = "1;34"
    case strong = "1"
    case removed = "31"
    case added = "32"
    case place = "36"

    func paint(_ text: String, when colored: Bool) -> String {
        colored ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
