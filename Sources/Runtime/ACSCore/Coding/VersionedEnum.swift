// SPDX-License-Identifier: MIT

/// An enum whose values are not in every API version. For generated clients.
public protocol VersionedEnum: ExtensibleEnum {
    /// The API versions that have the value.
    var versions: APIVersionRange { get }
}

/// A range of API versions, by default all of them. For generated clients.
public struct APIVersionRange: Sendable, Hashable {
    /// The first version in the range; `nil` for the first of all.
    public var since: String?
    /// The last version in the range; `nil` for the last of all.
    public var until: String?

    /// Creates a range. An end that is left out is open.
    public init(since: String? = nil, until: String? = nil) {
        self.since = since
        self.until = until
    }
}
