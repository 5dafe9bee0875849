// SPDX-License-Identifier: MIT

extension StringProtocol {
    /// Removes spaces, tabs and line breaks from both ends.
    package func trimmingASCIIWhitespace() -> SubSequence {
        let isSpace: (Character) -> Bool = { $0.isASCII && $0.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}
