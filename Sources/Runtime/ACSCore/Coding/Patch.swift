// SPDX-License-Identifier: MIT

/// The change that an update makes to a field. JSON Merge Patch (RFC 7396) distinguishes a missing field from one that
/// is null.
public enum Patch<Value> {
    /// Keeps the field's value at the service. The field is not sent.
    case keep
    /// Removes the field. `null` is sent.
    case clear
    /// Sets the field to a value.
    case set(Value)
}

extension Patch: Sendable where Value: Sendable {}
extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}
