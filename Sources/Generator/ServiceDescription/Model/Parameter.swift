// SPDX-License-Identifier: MIT

/// A path, query or header parameter, or a header of a response.
public struct Parameter: Sendable, Hashable {
    public var wireName: String
    public var swiftName: SwiftName
    public var type: ValueType
    /// How a list goes into a query; `nil` for any other type.
    public var list: ListForm?
    public var isOptional: Bool
    /// What the client sends when the caller gives nothing.
    public var defaultValue: Literal?
    public var docs: String?
    public var constraints: Constraints
    public var availability: Availability
    public var location: SourceLocation

    /// How the elements of a list go into a query.
    public enum ListForm: String, Sendable, Hashable, CaseIterable {
        /// `x=a&x=b`
        case repeated
        /// `x=a,b`
        case commas
    }
}
