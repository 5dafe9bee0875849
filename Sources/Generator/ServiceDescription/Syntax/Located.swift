// SPDX-License-Identifier: MIT

/// A value of a description and where it stands.
struct Located<Value> {
    var value: Value
    var location: SourceLocation
}

extension Located: Sendable where Value: Sendable {}
