// SPDX-License-Identifier: MIT

extension Decoder {
    /// Decodes a value that the services write as text.
    ///
    /// - Parameters:
    ///   - expected: The expected text, for the error.
    ///   - read: Reads the text. Returns `nil` if it is something else.
    func text<Value>(_ expected: String, _ read: (String) -> Value?) throws -> Value {
        let container = try singleValueContainer()
        guard let value = read(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "Expected \(expected).")
        }
        return value
    }
}
