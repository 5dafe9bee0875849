// SPDX-License-Identifier: MIT

/// An open set of texts.
public struct Enumeration: Sendable {
    public var wireName: String
    public var swiftName: SwiftName
    public var docs: String
    public var values: [Value]
    public var availability: Availability
    /// The module that has it by hand; such an enum is not generated.
    public var providedBy: String?
    public var location: SourceLocation

    /// One known text.
    public struct Value: Sendable, Hashable {
        public var wireName: String
        public var swiftName: SwiftName
        public var docs: String?
        public var availability: Availability
        public var location: SourceLocation
    }
}
