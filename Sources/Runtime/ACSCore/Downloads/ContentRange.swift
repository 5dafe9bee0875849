// SPDX-License-Identifier: MIT

/// The range of bytes in a response: `Content-Range: bytes 500-999/1234`.
struct ContentRange: Sendable, Hashable {
    let first: UInt64
    let last: UInt64
    /// The size of the whole, or `nil` if the service does not say.
    let total: UInt64?

    /// Reads the header.
    ///
    /// - Returns: `nil` for another unit, for no range (`*`), and for invalid text.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bytes" else { return nil }
        let parts = words[1].split(separator: "/", omittingEmptySubsequences: false)
        let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false).map { UInt64($0) }
        guard parts.count == 2, ends.count == 2, let first = ends[0], let last = ends[1], first <= last,
            // No file is larger, and computing with it can't overflow.
            last < Int64.max
        else { return nil }
        self.first = first
        self.last = last
        total = UInt64(parts[1])
    }
}
