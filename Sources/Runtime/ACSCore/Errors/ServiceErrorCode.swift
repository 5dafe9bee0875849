// SPDX-License-Identifier: MIT

/// A service's error code: text, or a number.
///
/// Any JSON is read, because an error must never hide the result that it belongs to. For an object, this is its code,
/// else its message, else the JSON itself. A number is encoded as a number, and 404 equals "404".
public struct ServiceErrorCode: ExtensibleEnum, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The text, or the number in digits.
    public let rawValue: String
    private let isNumber: Bool

    /// Creates a code from text.
    public init(rawValue: String) {
        self.rawValue = rawValue
        isNumber = false
    }

    /// Creates a code from a number.
    public init(_ number: Int64) {
        rawValue = "\(number)"
        isNumber = true
    }

    /// Creates a code from text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// Creates a code from a number.
    public init(integerLiteral value: Int64) { self.init(value) }

    /// The code as a whole number, even if the service sends it as text; `nil` for other text.
    public var number: Int64? { Int64(rawValue) }

    /// Decodes any JSON.
    public init(from decoder: any Decoder) throws {
        let json = try JSONValue(from: decoder)
        if case .integer(let number) = json {
            self.init(number)
        } else if let text = json.stringValue {
            self.init(rawValue: text)
        } else {
            let error = ServiceError(reading: json)
            let text = error.code ?? error.message
            self.init(rawValue: try text ?? String(decoding: ServiceJSON.encode(json), as: UTF8.self))
        }
    }

    /// Encodes text as a string, and a number as a number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if isNumber, let number { try container.encode(number) } else { try container.encode(rawValue) }
    }
}
