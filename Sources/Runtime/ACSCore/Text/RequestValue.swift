// SPDX-License-Identifier: MIT

/// A value that can be used in the path, the query or a header of a request. For generated clients.
///
/// The text that a service reads can differ from the text that Swift prints. A `UUID` is written in lower case, a
/// `Date` as RFC 3339. Enums of the services conform through ``ExtensibleEnum``.
public protocol RequestValue {
    /// The value as the services read it, before any percent-encoding.
    var requestText: String { get }
}

extension String: RequestValue {
    /// The text itself.
    public var requestText: String { self }
}

extension Bool: RequestValue {
    /// `true` or `false`.
    public var requestText: String { self ? "true" : "false" }
}

extension Int: RequestValue {
    /// The decimal digits, with `-` before a negative number.
    public var requestText: String { String(self) }
}

extension Int32: RequestValue {
    /// The decimal digits, with `-` before a negative number.
    public var requestText: String { String(self) }
}

extension Int64: RequestValue {
    /// The decimal digits, with `-` before a negative number.
    public var requestText: String { String(self) }
}

extension Float: RequestValue {
    /// The shortest decimal text that reads back as the same number.
    public var requestText: String { description }
}

extension Double: RequestValue {
    /// The shortest decimal text that reads back as the same number.
    public var requestText: String { description }
}
