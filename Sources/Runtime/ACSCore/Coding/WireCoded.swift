// SPDX-License-Identifier: MIT

/// A type whose JSON at the services differs from that of its own `Codable` conformance: `UUID` and `Duration`.
///
/// For generated clients. ``FieldDecoder`` and ``FieldEncoder`` have methods of their own for it, also for optionals,
/// arrays and dictionaries of such a type. No model needs code for it.
public protocol WireCoded {
    /// The type that is encoded and decoded in place of the value.
    associatedtype WireForm: Codable

    /// Creates a value from its wire form.
    init(wireForm: WireForm)

    /// The value in the services' form.
    var wireForm: WireForm { get }
}

extension Optional: WireCoded where Wrapped: WireCoded {
    /// `nil` for `nil`.
    public init(wireForm: Wrapped.WireForm?) { self = wireForm.map(Wrapped.init(wireForm:)) }

    /// `nil` for `nil`.
    public var wireForm: Wrapped.WireForm? { map(\.wireForm) }
}

extension Array: WireCoded where Element: WireCoded {
    /// Converts each element.
    public init(wireForm: [Element.WireForm]) { self = wireForm.map(Element.init(wireForm:)) }

    /// Each element in the services' form.
    public var wireForm: [Element.WireForm] { map(\.wireForm) }
}

extension Dictionary: WireCoded where Key == String, Value: WireCoded {
    /// Converts each value.
    public init(wireForm: [String: Value.WireForm]) { self = wireForm.mapValues(Value.init(wireForm:)) }

    /// Each value in the services' form.
    public var wireForm: [String: Value.WireForm] { mapValues(\.wireForm) }
}
