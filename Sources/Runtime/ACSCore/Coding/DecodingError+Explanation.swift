// SPDX-License-Identifier: MIT

extension DecodingError {
    /// What is wrong and where, without any value, which could be a secret.
    var explanation: (fault: String, path: String) {
        switch self {
        case .keyNotFound(let key, let context):
            ("a field is missing", (context.codingPath + [key]).text)
        case .valueNotFound(_, let context):
            ("a value is null", context.codingPath.text)
        case .typeMismatch(let type, let context):
            ("a value is not of type \(type)", context.codingPath.text)
        case .dataCorrupted(let context):
            (context.codingPath.isEmpty ? "it is not JSON" : "a value can't be read", context.codingPath.text)
        @unknown default:
            ("it has another shape", "")
        }
    }
}
