// SPDX-License-Identifier: MIT

/// The ways to authenticate that a library or client allows: never empty.
public struct AuthOptions: Sendable, Hashable {
    /// In the order of the description.
    public var options: [AuthOption]

    public init(_ options: [AuthOption]) {
        self.options = options
    }

    public func contains(_ option: AuthOption) -> Bool {
        options.contains(option)
    }

    /// Whether a resource credential of either kind is allowed.
    public var allowsResourceCredential: Bool {
        contains(.accessKey) || contains(.managedIdentity)
    }

    /// Compared without regard to order.
    public static func == (left: Self, right: Self) -> Bool {
        Set(left.options) == Set(right.options)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(Set(options))
    }
}
