// SPDX-License-Identifier: MIT

/// An enum of a service: a string with names for the values that are known today.
///
/// Services add values at any time, so each is a struct and an unknown value is kept as it came. Keep a `default` in
/// every `switch`. Values compare exactly, with regard to case.
public protocol ExtensibleEnum: RawRepresentable, Codable, Hashable, Sendable, RequestValue, CustomStringConvertible
where RawValue == String {
    /// Makes a value from the service's own word, known or not.
    init(rawValue: String)
}

extension ExtensibleEnum {
    /// The service's own word.
    public var requestText: String { rawValue }

    /// The service's own word.
    public var description: String { rawValue }
}
