// SPDX-License-Identifier: MIT

/// A value that can be read from a header of a response. For generated clients.
///
/// Reading is lax: what has another form is no value, and never an error, because the call has succeeded. Enums of the
/// services conform through ``ExtensibleEnum``.
public protocol HeaderValue: Sendable {
    /// Reads the text of a header. Returns `nil` if the text has another form.
    init?(headerText: String)
}

extension String: HeaderValue {
    /// The text itself.
    public init?(headerText: String) { self = headerText }
}

extension Bool: HeaderValue {
    /// Reads `true` or `false`, in any case of letters: .NET writes `True`.
    public init?(headerText: String) { self.init(headerText.lowercased()) }
}

extension Int32: HeaderValue {
    /// Reads decimal digits, with or without a sign.
    public init?(headerText: String) { self.init(headerText) }
}

extension Int64: HeaderValue {
    /// Reads decimal digits, with or without a sign.
    public init?(headerText: String) { self.init(headerText) }
}

extension Float: HeaderValue {
    /// Reads a finite decimal number.
    public init?(headerText: String) { self.init(decimalText: headerText) }
}

extension Double: HeaderValue {
    /// Reads a finite decimal number.
    public init?(headerText: String) { self.init(decimalText: headerText) }
}
