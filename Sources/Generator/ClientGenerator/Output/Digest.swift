// SPDX-License-Identifier: MIT

/// The digest of a file's contents, as sixteen hexadecimal digits (64-bit FNV-1a).
///
/// It only detects edits, so it need not resist an attacker: an attacker who can edit the file can edit the manifest,
/// too. A cryptographic hash would add a library to every cold build of acsgen.
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

    /// Parses a digest. Returns `nil` for anything but sixteen lowercase digits.
    init?(_ text: some StringProtocol) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
        guard text.utf8.count == 16,
            text.utf8.allSatisfy({ digits.contains($0) || letters.contains($0) })
        else { return nil }
        self.text = String(text)
    }
}
