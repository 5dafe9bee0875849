// SPDX-License-Identifier: MIT

/// A field of the model's own type, which a struct can't contain directly. For generated clients.
@propertyWrapper
public struct Indirect<Value> {
    fileprivate indirect enum Box {
        case value(Value)
    }

    private var box: Box

    /// The value itself.
    public var wrappedValue: Value {
        get {
            switch box {
            case .value(let value): value
            }
        }
        set { box = .value(newValue) }
    }

    /// Boxes a value.
    public init(wrappedValue: Value) {
        box = .value(wrappedValue)
    }
}

extension Indirect.Box: Sendable where Value: Sendable {}
extension Indirect: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {
    /// Whether two fields have equal values.
    public static func == (left: Self, right: Self) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Indirect: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
