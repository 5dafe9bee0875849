// SPDX-License-Identifier: MIT

/// Finds the place at which bytes stop being UTF-8.
enum UTF8Check {
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var iterator = Counting(bytes: bytes)
        var start = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): start += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return min(start, bytes.count - 1)
            }
        }
    }

    private struct Counting: IteratorProtocol {
        let bytes: [UInt8]
        var index = 0

        mutating func next() -> UInt8? {
            guard index < bytes.count else { return nil }
            defer { index += 1 }
            return bytes[index]
        }
    }
}
