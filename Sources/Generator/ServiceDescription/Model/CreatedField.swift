// SPDX-License-Identifier: MIT

/// The field of a response that has the id of what the operation makes.
public struct CreatedField: Sendable, Hashable {
    /// The fields' names on the wire, from the response inwards.
    public var path: [String]
    public var location: SourceLocation
}
