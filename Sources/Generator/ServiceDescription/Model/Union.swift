// SPDX-License-Identifier: MIT

/// What makes a model a choice between several.
public struct Union: Sendable, Hashable {
    /// The wire name of the field with the tag.
    public var discriminator: String
    /// The enum property of a union with common fields; its type is this name in upper camel case.
    public var swiftName: SwiftName
    /// `discriminator?`: the tag may be missing when read, then the field that is there decides.
    public var isTagOptional: Bool
    public var members: [Member]
    public var location: SourceLocation

    /// One choice.
    public struct Member: Sendable, Hashable {
        /// The discriminator's value.
        public var tag: String
        /// `in`: the content stands in a field beside the tag; nil when its fields stand beside the tag themselves.
        public var field: String?
        /// The case.
        public var swiftName: SwiftName
        /// nil for a choice without content.
        public var type: ValueType?
        public var docs: String?
        /// The union would hold itself through this member, so the enum is indirect.
        public var isBoxed: Bool
        public var location: SourceLocation
    }
}
