// SPDX-License-Identifier: MIT

/// An enum of a service: a text or an integer, with names for the values that are known today.
///
/// Services add values at any time, so each enum is a struct, and an unknown value is kept unchanged. Keep a `default`
/// in every `switch`. Values are compared exactly, including case.
public protocol ExtensibleEnum: RawRepresentable, Codable, Hashable, Sendable, RequestValue, CustomStringConvertible
where RawValue: Codable & Hashable & Sendable & RequestValue {
    /// Creates a value from the service's own text or number, known or unknown.
    init(rawValue: RawValue)
}

extension ExtensibleEnum {
    /// The service's own text or number.
    public var requestText: String { rawValue.requestText }

    /// The service's own text or number.
    public var description: String { rawValue.requestText }
}
