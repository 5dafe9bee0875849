// SPDX-License-Identifier: MIT

/// Line endings as Git leaves them: a checkout may have CR LF where acsgen wrote LF. This is not an edit.
enum LineEnds {
    /// The contents with LF for each CR LF.
    static func unified(_ contents: [UInt8]) -> [UInt8] {
        let carriageReturn = UInt8(ascii: "\r")
        guard contents.contains(carriageReturn) else { return contents }
        var unified: [UInt8] = []
        unified.reserveCapacity(contents.count)
        for (index, byte) in contents.enumerated() {
            let endsLine = index + 1 < contents.count && contents[index + 1] == UInt8(ascii: "\n")
            if byte != carriageReturn || !endsLine { unified.append(byte) }
        }
        return unified
    }
}
