// SPDX-License-Identifier: MIT

/// An open set of texts or integers.
public struct Enumeration: Sendable {
    public var wireName: String
    public var swiftName: SwiftName
    public var docs: String
    /// The type of the values on the wire; `nil` for texts.
    public var number: NumberType?
    public var values: [Value]
    public var availability: Availability
    /// The module that implements it by hand; such an enum is not generated.
    public var providedBy: String?
    public var location: SourceLocation

    /// Whether it has a generated Swift type.
    public var isGenerated: Bool { providedBy == nil }

    /// A type of integers.
    public enum NumberType: String, Sendable, Hashable, CaseIterable {
        case int32
        case int64

        /// Whether a text is a number of this type, in the form of JSON.
        func accepts(_ text: String) -> Bool {
            switch self {
            case .int32: Int32(text).map { String($0) == text } ?? false
            case .int64: Int64(text).map { String($0) == text } ?? false
            }
        }
    }

    /// One known text or number.
    public struct Value: Sendable, Hashable {
        /// The text, or the digits of the number.
        public var wireName: String
        public var swiftName: SwiftName
        public var docs: String?
        public var availability: Availability
        /// The versions that have it: its own, as far as its enum has them.
        public var versions: Availability
        public var location: SourceLocation
    }
}
