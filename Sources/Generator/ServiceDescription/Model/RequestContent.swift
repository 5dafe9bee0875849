// SPDX-License-Identifier: MIT

/// What a request carries.
public struct RequestContent: Sendable, Hashable {
    public enum Format: Sendable, Hashable {
        case json
        /// `application/merge-patch+json`.
        case mergePatch
        /// Other content; the first type is the default, and the caller may choose among several.
        case content(types: [String])
    }

    public var type: ValueType
    public var format: Format
    /// Whether the caller may leave it out.
    public var isOptional: Bool
    /// `body?: T = {}`: an empty object is sent when the caller gives nothing.
    public var sendsEmptyObject: Bool
    public var docs: String?
    public var location: SourceLocation
}
