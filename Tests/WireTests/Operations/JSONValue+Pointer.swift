// SPDX-License-Identifier: MIT

import ACSCore
import Foundation

extension JSONValue {
    /// The value at a JSON pointer (RFC 6901) whose names need no escapes.
    subscript(pointer pointer: String) -> JSONValue? {
        pointer.split(separator: "/").reduce(self) { value, name in
            switch value {
            case .object(let members)?: members[String(name)]
            case .array(let elements)?: Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            default: nil
            }
        }
    }

    /// The same JSON with another value at a pointer, or without that member for `nil`.
    func replacing(_ pointer: String, with value: JSONValue?) -> JSONValue {
        replacing(pointer.split(separator: "/")[...], with: value) ?? .null
    }

    private func replacing(_ path: ArraySlice<Substring>, with value: JSONValue?) -> JSONValue? {
        guard let name = path.first else { return value }
        switch self {
        case .object(var members):
            members[String(name)] = members[String(name)]?.replacing(path.dropFirst(), with: value)
            return .object(members)
        case .array(var elements):
            guard let index = Int(name), let element = elements[index].replacing(path.dropFirst(), with: value) else {
                return self
            }
            elements[index] = element
            return .array(elements)
        default:
            return self
        }
    }

    /// The JSON as text, with a test's placeholders in it.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
