// SPDX-License-Identifier: MIT

/// A structure of JSON.
public struct Model: Sendable {
    public var wireName: String
    public var swiftName: SwiftName
    public var docs: String
    public var availability: Availability
    /// The module that implements it by hand; such a model is not generated.
    public var providedBy: String?
    /// All fields: those of the included model first, followed by its own.
    public var fields: [Field]
    /// With ``fields``, a struct with the common fields and one enum property; without them, the enum itself.
    public var union: Union?
    public var usage: Usage
    /// Whether other models include its fields.
    public var isIncluded: Bool
    public var location: SourceLocation

    /// Whether it has a Swift type: not if it is provided, or if it only has fields for others.
    public var isGenerated: Bool { providedBy == nil && !(isIncluded && usage.isEmpty) }

    /// Whether a merge patch needs a second type `…Patch`, without the read-only fields.
    public var needsPatchType: Bool {
        usage.contains(.patched) && (usage.contains(.sent) || usage.contains(.returned))
    }

    /// Whether the model is only used as a merge patch, so that the type itself has keep, clear and set.
    public var isPatch: Bool {
        usage.contains(.patched) && !needsPatchType
    }

    /// The name of the second type.
    public var patchName: SwiftName { SwiftName(swiftName.text + "Patch") }

    /// How the operations, events and streams of a library use a model, directly or inside another.
    public struct Usage: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A part of a request's body, other than as the merge patch itself, or of a message that the app sends.
        public static let sent = Self(rawValue: 1)
        /// A part of a response or an error.
        public static let returned = Self(rawValue: 2)
        /// The body of a merge patch.
        public static let patched = Self(rawValue: 4)
        /// A part of an event's content.
        public static let received = Self(rawValue: 8)
        /// A part of a message that the service sends in a stream.
        public static let streamed = Self(rawValue: 16)
    }
}

/// The parts that make a model a choice.
public struct Union: Sendable, Hashable {
    /// The wire name of the field with the tag.
    public var discriminator: String
    /// The enum property of a union with common fields; its type is this name in upper camel case.
    public var swiftName: SwiftName
    /// `discriminator?`: the tag can be missing when decoding; then the field that is present decides.
    public var isTagOptional: Bool
    public var members: [Member]
    public var location: SourceLocation

    /// One choice.
    public struct Member: Sendable, Hashable {
        /// The discriminator's value.
        public var tag: String
        /// `in`: the content is in a field next to the tag; `nil` if its fields themselves are next to the tag.
        public var field: String?
        /// The name of the case.
        public var swiftName: SwiftName
        /// `nil` for a choice without content.
        public var type: ValueType?
        public var docs: String?
        public var availability: Availability
        /// Whether the union would contain itself through this member, so that the enum is indirect.
        public var isBoxed: Bool
        public var location: SourceLocation
    }
}
