// SPDX-License-Identifier: MIT

/// A list that comes in pages.
public struct Pages: Sendable, Hashable {
    public var item: ValueType
    /// The envelope's field with the items, `value` if nothing is said.
    public var itemsField: String
    /// The envelope's field with the link to the next page, `nextLink` if nothing is said.
    public var nextField: String
}
