// SPDX-License-Identifier: MIT

/// A phone number.
public struct PhoneNumberIdentifier: Codable, Hashable, Sendable {
    /// The number in E.164 format, such as `+14255550123`; `anonymous` for a caller who hides it.
    public let value: String
    /// True when the caller hides the number; nil when it is not known.
    public let isAnonymous: Bool?
    /// Tells calls from the same number apart.
    public let assertedID: String?

    /// Names a phone number.
    ///
    /// - Parameters:
    ///   - value: The number in E.164 format.
    ///   - isAnonymous: Whether the caller hides the number, where that is known.
    ///   - assertedID: What tells calls from the same number apart, where the service gave something.
    public init(_ value: String, isAnonymous: Bool? = nil, assertedID: String? = nil) {
        self.value = value
        self.isAnonymous = isAnonymous
        self.assertedID = assertedID
    }

    private enum CodingKeys: String, CodingKey {
        case value
        case isAnonymous
        case assertedID = "assertedId"
    }

    var rawID: String { Self.prefix + value }

    static let prefix = "4:"
}

extension PhoneNumberIdentifier {
    /// The number with what its raw id says beyond it.
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - rawID: The raw id that came with it.
    init(_ value: String, in rawID: String) {
        let isAnonymous = rawID == Self.prefix + "anonymous"
        let scalars = rawID.unicodeScalars
        let suffix = scalars.lastIndex(of: "_").map { String(scalars[scalars.index(after: $0)...]) }
        self.init(value, isAnonymous: isAnonymous, assertedID: suffix.flatMap { $0.isEmpty ? nil : $0 })
    }
}
