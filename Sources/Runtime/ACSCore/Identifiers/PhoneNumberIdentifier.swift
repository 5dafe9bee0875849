// SPDX-License-Identifier: MIT

/// A phone number.
public struct PhoneNumberIdentifier: Codable, Hashable, Sendable {
    /// The number in E.164 format, such as `+14255550123`, or `anonymous` if the caller hides it.
    public let value: String
    /// `true` if the caller hides the number; `nil` if that is not known.
    public let isAnonymous: Bool?
    /// Distinguishes calls from the same number.
    public let assertedID: String?

    /// Creates a phone number's identifier.
    ///
    /// - Parameters:
    ///   - value: The number in E.164 format.
    ///   - isAnonymous: Whether the caller hides the number, if known.
    ///   - assertedID: The id that distinguishes calls from the same number, if the service returned one.
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
    /// Creates an identifier from a number and the additional information in its raw id.
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - rawID: The raw id that the service returned with it.
    init(_ value: String, in rawID: String) {
        let isAnonymous = rawID == Self.prefix + "anonymous"
        let scalars = rawID.unicodeScalars
        let suffix = scalars.lastIndex(of: "_").map { String(scalars[scalars.index(after: $0)...]) }
        self.init(value, isAnonymous: isAnonymous, assertedID: suffix.flatMap { $0.isEmpty ? nil : $0 })
    }
}
