// SPDX-License-Identifier: MIT

extension BinaryFloatingPoint where Self: LosslessStringConvertible {
    /// Reads a finite decimal number such as `-1.5` or `2e3`, as services write numbers.
    ///
    /// Returns `nil` for everything else that Swift reads as a number: `0x10`, `inf`, `nan`, and `1e999`, which would
    /// be infinite.
    package init?(decimalText text: some StringProtocol) {
        guard text.isDecimalText, let value = Self(String(text)), value.isFinite else { return nil }
        self = value
    }
}

extension StringProtocol {
    /// Whether all characters occur in decimal numbers.
    fileprivate var isDecimalText: Bool {
        utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                true
            default: false
            }
        }
    }
}
