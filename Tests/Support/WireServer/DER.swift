// SPDX-License-Identifier: MIT

/// The little of ASN.1's distinguished encoding that a certificate needs.
enum DER {
    static func sequence(_ parts: [UInt8]...) -> [UInt8] { tagged(0x30, parts.flatMap { $0 }) }
    static func set(_ part: [UInt8]) -> [UInt8] { tagged(0x31, part) }
    static func explicit(_ number: UInt8, _ part: [UInt8]) -> [UInt8] { tagged(0xa0 | number, part) }
    static func integer(_ value: UInt8) -> [UInt8] { [0x02, 1, value] }
    static func bitString(_ bytes: [UInt8]) -> [UInt8] { tagged(0x03, [0] + bytes) }
    static func octets(_ bytes: [UInt8]) -> [UInt8] { tagged(0x04, bytes) }
    static func text(_ text: String) -> [UInt8] { tagged(0x0c, Array(text.utf8)) }
    static func time(_ text: String) -> [UInt8] { tagged(0x18, Array(text.utf8)) }
    static let yes: [UInt8] = [0x01, 1, 0xff]

    /// An object identifier whose parts after the second are all below 16,384.
    static func identifier(_ first: UInt8, _ second: UInt8, _ others: Int...) -> [UInt8] {
        let parts = others.flatMap { $0 < 128 ? [UInt8($0)] : [UInt8($0 >> 7) | 0x80, UInt8($0 & 0x7f)] }
        return tagged(0x06, [first * 40 + second] + parts)
    }

    static func tagged(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        switch content.count {
        case ..<128: [tag, UInt8(content.count)] + content
        case ..<256: [tag, 0x81, UInt8(content.count)] + content
        default: [tag, 0x82, UInt8(content.count >> 8), UInt8(content.count & 0xff)] + content
        }
    }
}
