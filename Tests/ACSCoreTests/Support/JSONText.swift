// SPDX-License-Identifier: MIT

@testable import ACSCore

/// Writes a value as a body.
func json(_ value: some Encodable) throws -> String {
    String(decoding: try ServiceJSON.encode(value), as: UTF8.self)
}

/// Reads a body.
func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try ServiceJSON.decode(type, from: Array(text.utf8))
}

extension DecodingError {
    /// The place at which decoding stopped, such as `list[1].id`.
    var path: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            context.codingPath.text
        case .keyNotFound(let key, let context):
            (context.codingPath + [key]).text
        @unknown default:
            "unknown"
        }
    }
}
