// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A value in an event's content: a part of its JSON, which is decoded when its type is known.
///
/// `JSONDecoder` can't look up names without regard to case. Each object is cut into its members when it is decoded: an
/// index of all values would take several times the memory of the content.
struct ContentValue {
    /// The most levels of nesting in a content. Official events have fewer than ten.
    private static let maximumDepth = 100

    let text: JSONText
    let range: Range<Int>
    let path: ContentPath

    /// A scanner at the start of the value.
    var scanner: JSONScanner { JSONScanner(text, in: range) }

    /// The whole text.
    init(of text: JSONText) throws {
        path = .root
        var scanner = JSONScanner(text)
        guard let range = scanner.value(), scanner.skipToEnd(), scanner.depth <= Self.maximumDepth else {
            throw path.corrupted("Not JSON, or more than \(Self.maximumDepth) levels of nesting.")
        }
        self.text = text
        self.range = range
    }

    /// A part of the content.
    init(_ text: JSONText, _ range: Range<Int>, at path: ContentPath) {
        self.text = text
        self.range = range
        self.path = path
    }

    var isNull: Bool { scanner.isNull(range) }

    var isObject: Bool { first == UInt8(ascii: "{") }

    private var isString: Bool { first == UInt8(ascii: "\"") }

    private var first: UInt8 { text.bytes[range.lowerBound] }

    /// Decodes the value as any type.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        // In two steps: `nil as? Value` succeeds if `Value` is optional.
        if let special = try specialForm(of: type), let value = special as? Value { return value }
        return try Value(from: ContentDecoder(of: self))
    }

    /// Decodes a type whose form in JSON is not the one of its own conformance, or a string: most fields are strings,
    /// whose conformance would take a container each.
    ///
    /// - Returns: `nil` for any other type.
    private func specialForm(of type: Any.Type) throws -> Any? {
        if type == String.self { return try string() }
        if type == JSONValue.self { return try json() }
        if type == Date.self { return try valid(type, DateText.parse(string())) }
        if type == Data.self { return try valid(type, base64()) }
        if type == URL.self { return try valid(type, URL(string: string())) }
        if type == Decimal.self { return try number(as: Decimal.self) }
        return nil
    }

    /// The bytes of base64 text, which is not copied unless it has escapes.
    private func base64() throws -> Data? {
        guard isString else { throw mismatch(String.self) }
        let digits = text.bytes[range.lowerBound + 1..<range.upperBound - 1]
        return try Base64.decode(UnsafeRawBufferPointer(rebasing: digits)) ?? Base64.decode(string())
    }

    private func valid(_ type: Any.Type, _ value: Any?) throws -> Any {
        guard let value else { throw path.corrupted("Not a value of type \(type).") }
        return value
    }

    /// The value as any JSON.
    private func json() throws -> JSONValue {
        switch first {
        case UInt8(ascii: "{"):
            let members = try ContentObject(self)
            return .object(
                try members.members.reduce(into: [:]) { object, member in
                    guard let name = scanner.text(member.name, hasEscapes: member.nameHasEscapes) else {
                        throw path.corrupted("Not a valid name.")
                    }
                    object[name] = try ContentValue(text, member.value, at: .key(JSONKey(name), in: path)).json()
                }
            )
        case UInt8(ascii: "["):
            var elements = try ContentElements(self)
            var values: [JSONValue] = []
            while let element = try elements.next() { values.append(try element.json()) }
            return .array(values)
        case UInt8(ascii: "\""):
            return .string(try string())
        default:
            // Numbers of every size are exact.
            return try ServiceJSON.decode(JSONValue.self, from: text.bytes[range])
        }
    }
}

// MARK: Scalars

extension ContentValue {
    /// The value as a string.
    func string() throws -> String {
        guard isString else { throw mismatch(String.self) }
        guard let string = scanner.text(ofScalar: range) else { throw path.corrupted("Not a valid string.") }
        return string
    }

    /// The value as a Boolean value.
    func bool() throws -> Bool {
        let literal = text.bytes[range]
        if literal.elementsEqual("true".utf8) { return true }
        guard literal.elementsEqual("false".utf8) else { throw mismatch(Bool.self) }
        return false
    }

    /// The value as an integer, which can be sent as text.
    func integer<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
        // JSON also has other forms of integers, such as 1e3.
        try Number(try digits(as: type)) ?? number(as: type)
    }

    /// The value as a floating-point number, which can be sent as text.
    func float<Number: BinaryFloatingPoint & LosslessStringConvertible>(_ type: Number.Type) throws -> Number {
        guard let number = Number(try digits(as: type)), number.isFinite else { throw noNumber(type) }
        return number
    }

    /// The value as any number, which can be sent as text.
    private func number<Number: Decodable>(as type: Number.Type) throws -> Number {
        do {
            return try ServiceJSON.decode(type, from: try digits(as: type).utf8)
        } catch is DecodingError {
            throw noNumber(type)
        }
    }

    /// The text of a number.
    private func digits(as type: Any.Type) throws -> String {
        guard let text = scanner.text(ofScalar: range) else { throw mismatch(type) }
        let isNumber = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
        }
        guard isNumber, text.utf8.first != UInt8(ascii: "+") else { throw mismatch(type) }
        return text
    }

    private func noNumber(_ type: Any.Type) -> DecodingError { path.corrupted("Not a number of type \(type).") }

    func mismatch(_ type: Any.Type) -> DecodingError {
        if isNull { return .valueNotFound(type, path.context("Null.")) }
        return .typeMismatch(type, path.context("A value of another type."))
    }
}
