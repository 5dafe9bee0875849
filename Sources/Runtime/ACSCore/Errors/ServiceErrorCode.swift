// SPDX-License-Identifier: MIT

/// What a service calls an error: a word, or a number where the service counts its errors.
///
/// Any JSON is read, because an error must never hide the result that it belongs to: the code of an error that is an
/// object, else its message, else the JSON itself. A number is written as a number.
public struct ServiceErrorCode: ExtensibleEnum, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The word, or the number in digits.
    public let rawValue: String
    private let isNumber: Bool

    /// Takes over a word.
    public init(rawValue: String) {
        self.rawValue = rawValue
        isNumber = false
    }

    /// Takes over a number.
    public init(_ number: Int64) {
        rawValue = "\(number)"
        isNumber = true
    }

    /// Takes over a word.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// Takes over a number.
    public init(integerLiteral value: Int64) { self.init(value) }

    /// The code as a whole number, also where the service writes it as text; `nil` for a word.
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

    /// Writes the word as text, and a number as a number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if isNumber, let number { try container.encode(number) } else { try container.encode(rawValue) }
    }

    /// Compares the texts: 404 equals "404".
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
