// SPDX-License-Identifier: MIT

/// An enum of a service: a text or an integer, with names for the values that are known today.
///
/// Services add values at any time, so each enum is a struct, and an unknown value is kept unchanged. Keep a `default`
/// in every `switch`. Texts are compared without regard to the case of ASCII letters, because services spell the same
/// value differently in responses and events. ``rawValue`` has the text as sent.
public protocol ExtensibleEnum: RawRepresentable, Codable, Hashable, Sendable, RequestValue, HeaderValue,
    CustomStringConvertible
where RawValue: Codable & Hashable & Sendable & RequestValue & HeaderValue {
    /// Creates a value from the service's own text or number, known or unknown.
    init(rawValue: RawValue)
}

extension ExtensibleEnum {
    /// The service's own text or number.
    public var requestText: String { rawValue.requestText }

    /// Reads any text or, if the enum has numbers, any number.
    public init?(headerText: String) {
        guard let value = RawValue(headerText: headerText) else { return nil }
        self.init(rawValue: value)
    }

    /// The service's own text or number.
    public var description: String { rawValue.requestText }
}

extension ExtensibleEnum where RawValue == String {
    /// Whether two texts are the same but for the case of ASCII letters.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue == right.rawValue || left.rawValue.utf8.matches(right.rawValue.utf8)
    }

    /// Hashes the text in lower case.
    public func hash(into hasher: inout Hasher) {
        for byte in rawValue.utf8 { hasher.combine(byte.inLowerCase) }
        // No text is the start of another one.
        hasher.combine(UInt8.max)
    }
}
