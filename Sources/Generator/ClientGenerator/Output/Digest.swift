// SPDX-License-Identifier: MIT

/// A file's contents in sixteen hexadecimal digits (64-bit FNV-1a).
///
/// It only tells a file that was edited from one that was not, so it need not resist an attacker; whoever may edit the
/// file may edit the manifest too. A cryptographic hash would bring a library into every cold build of acsgen.
struct Digest: Hashable, Sendable {
    let text: String

    init(of bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// Reads a digest back; anything but sixteen lower-case digits is none.
    init?(_ text: some StringProtocol) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
        guard text.utf8.count == 16,
            text.utf8.allSatisfy({ digits.contains($0) || letters.contains($0) })
        else { return nil }
        self.text = String(text)
    }
}
