// SPDX-License-Identifier: MIT

/// A property of a model.
public struct Field: Sendable, Hashable {
    public var wireName: String
    public var swiftName: SwiftName
    /// Without the optionality of ``isOptional``; `T?` is ``ValueType/nullable(_:)``.
    public var type: ValueType
    /// Whether it may be absent.
    public var isOptional: Bool
    /// Never sent by the client.
    public var isReadOnly: Bool
    /// What the client sends when the caller gives nothing.
    public var defaultValue: Literal?
    public var docs: String?
    public var constraints: Constraints
    public var availability: Availability
    /// The service's name of the model that `includes` took it from; nil for an own field.
    public var includedFrom: String?
    /// The model would hold itself through this field without a list or map between, so it is stored behind a box.
    public var isBoxed: Bool
    public var location: SourceLocation
}
