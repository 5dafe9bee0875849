// SPDX-License-Identifier: MIT

/// A use of a model or enum.
public struct TypeReference: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case model
        case enumeration
    }

    /// The service's name, by which ``Library`` finds it.
    public var wireName: String
    public var swiftName: SwiftName
    public var kind: Kind
    /// The module that has it by hand; nil when it is generated.
    public var providedBy: String?
}
