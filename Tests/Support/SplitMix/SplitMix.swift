// SPDX-License-Identifier: MIT

/// Random numbers that are the same in every run and on every platform.
public struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    /// Starts a sequence of numbers.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A text of letters, signs that encodings treat specially, combining marks and emoji.
    public mutating func text(upTo length: Int) -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "Z", "0", "-", ".", "_", "~", "%", "/", "?", "#", "+", " ", "&", "=", ":", "@", "\"", "\\", "\n", "\0",
            "\u{7F}", "ü", "\u{301}", "漢", "\u{FFFD}", "🚀", "\u{10FFFF}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            text.append(scalars.randomElement(using: &self) ?? "a")
        }
        return String(text)
    }
}
