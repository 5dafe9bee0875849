// SPDX-License-Identifier: MIT

/// A place in a file as libyaml counts: from 0, in Unicode scalars.
struct Mark: Hashable, Comparable {
    var line: Int32
    var column: Int32

    static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
