// SPDX-License-Identifier: MIT

/// What a benchmark has found out.
enum Figure {
    /// Puts a figure on standard output: figures are all that this program is for, and `Benchmarks/runtime` and people
    /// read them there.
    static func show(_ figure: some CustomStringConvertible) {
        print(figure)
    }
}
