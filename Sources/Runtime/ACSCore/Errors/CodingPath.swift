// SPDX-License-Identifier: MIT

extension [any CodingKey] {
    /// The path in its usual spelling, such as `participants[2].id`.
    var text: String {
        reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }
}
