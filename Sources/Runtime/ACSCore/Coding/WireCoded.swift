// SPDX-License-Identifier: MIT

/// A type whose JSON at the services is another than the one that its own `Codable` writes: `UUID` and `Duration`.
///
/// For generated clients: synthesized coding of a model picks the container methods for this protocol over the standard
/// library's, also for optionals, arrays and dictionaries of such a type, so that no model needs code for it.
public protocol WireCoded {
    /// What is written and read in place of the value.
    associatedtype WireForm: Codable

    /// Takes a value over from its JSON.
    init(wireForm: WireForm)

    /// The value as the services have it.
    var wireForm: WireForm { get }
}

extension Optional: WireCoded where Wrapped: WireCoded {
    /// Nil for nil.
    public init(wireForm: Wrapped.WireForm?) { self = wireForm.map(Wrapped.init(wireForm:)) }

    /// Nil for nil.
    public var wireForm: Wrapped.WireForm? { map(\.wireForm) }
}

extension Array: WireCoded where Element: WireCoded {
    /// Takes over each element.
    public init(wireForm: [Element.WireForm]) { self = wireForm.map(Element.init(wireForm:)) }

    /// Each element as the services have it.
    public var wireForm: [Element.WireForm] { map(\.wireForm) }
}

extension Dictionary: WireCoded where Key == String, Value: WireCoded {
    /// Takes over each value.
    public init(wireForm: [String: Value.WireForm]) { self = wireForm.mapValues(Value.init(wireForm:)) }

    /// Each value as the services have it.
    public var wireForm: [String: Value.WireForm] { mapValues(\.wireForm) }
}
