// SPDX-License-Identifier: MIT

/// Refuses bytes that a description never needs and that YAML readers interpret differently, before libyaml reads them.
struct TextScan {
    let source: SourceFile
    let diagnostics: Diagnostics

    /// Whether libyaml may read the text.
    func run() -> Bool {
        guard source.bytes.count <= Limits.size else {
            diagnostics.report(FileSize(bytes: source.bytes.count), at: source.location(ofByte: 0))
            return false
        }
        if let offset = UTF8Check.firstInvalidByte(in: source.bytes) {
            diagnostics.report(NotUTF8(byte: source.bytes[offset]), at: source.location(ofByte: offset))
            return false
        }
        let before = diagnostics.count
        source.bytes.withUnsafeBufferPointer(scan)
        checkLineLengths()
        return diagnostics.count == before || onlyLongLines
    }

    /// Long lines do not prevent reading the text.
    private var onlyLongLines: Bool {
        diagnostics.sorted.allSatisfy { $0.location.file != source.path || $0.rule == LineLength.id }
    }

    private func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var isIndent = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\n"): isIndent = true
            case UInt8(ascii: " "): break
            case UInt8(ascii: "\t"):
                if isIndent { report(TabIndent(), index) }
                isIndent = false
            case UInt8(ascii: "\r"):
                if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
                    report(LineBreak(name: "a lone carriage return"), index)
                }
            case 0x20...0x7E: isIndent = false
            case 0...0x1F, 0x7F: report(ControlCharacter(value: UInt32(byte)), index)
            default:
                isIndent = false
                index += checkWide(bytes, at: index)
                continue
            }
            index += 1
        }
    }

    /// Checks a character of several bytes, and returns their number.
    private func checkWide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        switch value {
        case 0x85: report(LineBreak(name: "NEL (U+0085)"), index)
        case 0x2028: report(LineBreak(name: "a line separator (U+2028)"), index)
        case 0x2029: report(LineBreak(name: "a paragraph separator (U+2029)"), index)
        case _ where Self.isRefused(value): report(ControlCharacter(value: value), index)
        default: break
        }
        return length
    }

    private func checkLineLengths() {
        for number in 1...source.lineCount {
            let bytes = source.lineBytes(number)
            guard bytes.count > Limits.lineLength else { continue }
            let length = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            guard length > Limits.lineLength else { continue }
            diagnostics.report(
                LineLength(length: length),
                at: SourceLocation(file: source.path, line: number, column: Limits.lineLength + 1)
            )
        }
    }

    private func report(_ rule: any Rule, _ offset: Int) {
        diagnostics.report(rule, at: source.location(ofByte: offset))
    }

    /// Control characters, byte order marks, noncharacters, and marks that change the direction of text.
    static func isRefused(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
            true
        // Unicode's noncharacters, which no Swift literal can contain.
        case 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
