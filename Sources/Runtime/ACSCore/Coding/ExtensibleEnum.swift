// SPDX-License-Identifier: MIT

/// An enum of a service: a text or a whole number, with names for the values that are known today.
///
/// Services add values at any time, so each is a struct and an unknown value is kept as it came. Keep a `default` in
/// every `switch`. Values compare exactly, with regard to case.
public protocol ExtensibleEnum: RawRepresentable, Codable, Hashable, Sendable, RequestValue, CustomStringConvertible
where RawValue: Codable & Hashable & Sendable & RequestValue {
    /// Makes a value from the service's own text or number, known or not.
    init(rawValue: RawValue)
}

extension ExtensibleEnum {
    /// The service's own text or number.
    public var requestText: String { rawValue.requestText }

    /// The service's own text or number.
    public var description: String { rawValue.requestText }
}
