// SPDX-License-Identifier: MIT

/// The API versions in which something exists, and what to use in place of it.
public struct Availability: Sendable, Hashable {
    /// The first API version that has it.
    public var since: String?
    /// The last API version that has it.
    public var until: String?
    /// A sentence that says what to use instead.
    public var deprecated: String?

    public init(since: String? = nil, until: String? = nil, deprecated: String? = nil) {
        self.since = since
        self.until = until
        self.deprecated = deprecated
    }

    /// Nothing is stated.
    public static let always = Self()
}
